import { maskOfPolygons } from "../../../../../src/gates/evaluation/metrics/detection/polygon.ts";
import {
  maskArea,
  maskIou,
  type Rle,
  readMask,
} from "../../../../../src/gates/evaluation/metrics/detection/rle.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

testAgainstOracle("masks", {
  maskOfPolygons: ({ polygons, height, width }: { polygons: number[][]; height: number; width: number }) =>
    runsOf(maskOfPolygons(polygons, height, width)),
  readMask: (encoded: Parameters<typeof readMask>[0]) => runsOf(readMask(encoded)),
  maskIou: ({ found, truth, isCrowd }: { found: number[]; truth: number[]; isCrowd: boolean }) =>
    maskIou(maskOf(found), maskOf(truth), isCrowd),
  maskArea: ({ found }: { found: number[] }) => maskArea(maskOf(found)),
});

function maskOf(runs: readonly number[]): Rle {
  return { height: 23, width: 19, runs: Uint32Array.from(runs) };
}

/** Without the runs of length 0 that only an encoder's own way leaves. */
function runsOf({ runs }: Rle): readonly number[] {
  const pixels = [...runs].flatMap((length, at) => new Array<number>(length).fill(at % 2));
  const lengths = [0];
  pixels.forEach((pixel, at) => {
    if (pixel === (pixels[at - 1] ?? 0)) lengths[lengths.length - 1]++;
    else lengths.push(1);
  });
  return lengths;
}
