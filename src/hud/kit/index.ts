/**
 * Shared parts of the interface. Styles come with src/hud/styles/index.css; tokens (colours, sizes, faces) are the
 * custom properties of src/hud/styles/tokens.css. Each component's props are documented in its own file.
 *
 *   <Button tone="main" icon="play" onClick={…} refused={reason}>Text</Button>    44 px; `refused` says why it cannot be
 *   <LinkButton href="#/levels">…</LinkButton>
 *   <Panel title level kicker actions tone>…</Panel>                              a named region
 *   <Gauge label value={tenths} marks={[{at, label}]} before alarm figure={…}/>   a meter with its bounds
 *   <Disclosure more={() => …}>…</Disclosure>                                     hover, focus and touch alike
 *   {open && <Dialog title onClose footer>…</Dialog>}                             mounted = open; focus trapped, returned
 *   <Tabs label tabs open onOpen/> · <Tag tone icon>…</Tag> · <Icon name/> · <Art name width height/>
 *   <Illustration of={card} class/>                                               a card's picture, drawn or composed
 *   announce(text, 'polite' | 'urgent') · hush() as the page changes              <LiveRegion/> is mounted by the app
 *
 *   BoardLink: link.aims.value = {theatres, layers} | null · link.onPick(listener) · link.focus(theatre)
 *                                                                                given to GameScreen by the app
 *
 * Camps are toned `left` (red), `democratic` (petrol), `capital` (ochre); always with their word or their icon
 * (`constituent-left`…), never by colour alone. Useful classes: kicker, prose, wire, soft, sr-only, stack, row, figure.
 */
export { Art } from './art';
export { type BoardLink, makeBoardLink } from './board-link';
export { Button, LinkButton } from './button';
export { classNames } from './class-names';
export { Dialog } from './dialog';
export { Disclosure } from './disclosure';
export { Gauge } from './gauge';
export { Icon, ICON_NAMES, type IconName } from './icon';
export { Illustration } from './illustration';
export { announce, hush, LiveRegion } from './live-region';
export { artWasLost, LostArtNotice } from './lost-art';
export { mediaOf } from './media';
export { Panel } from './panel';
export { onSounding, type Sounding, sounding } from './sounding';
export { Tabs } from './tabs';
export { Tag } from './tag';
