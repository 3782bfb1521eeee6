/** Hands texts and pictures to the player as files, through the browser's own download. */
export function downloadText(name: string, text: string): void {
  downloadBlob(name, new Blob([text], { type: 'application/json' }));
}

/** A vector picture as it is, or painted at twice its size. */
export function downloadPicture(kind: 'svg' | 'png', name: string, svg: string): void {
  const drawn = new Blob([svg], { type: 'image/svg+xml' });
  if (kind === 'svg') {
    downloadBlob(name, drawn);
    return;
  }
  const image = new Image();
  const url = URL.createObjectURL(drawn);
  image.onload = () => {
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(url);
    canvas.toBlob((painted) => painted !== null && downloadBlob(name, painted), 'image/png');
  };
  image.src = url;
}

function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
