/** Points written as in an SVG file: points('10,20 30,40') is [[10, 20], [30, 40]]. */
export const points = (text) => text.split(' ').map((pair) => pair.split(',').map(Number));
