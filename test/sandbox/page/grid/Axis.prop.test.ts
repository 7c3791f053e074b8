import fc from 'fast-check';
import { Axis } from '../../../../src/sandbox/page/grid/Axis';

const axes = fc
  .array(fc.tuple(fc.nat(199), fc.nat(60)), { maxLength: 30 })
  .map((sizes) => new Axis(200, 20, new Map(sizes)));

test('lengths add up to positions', () => {
  fc.assert(
    fc.property(axes, (axis) => {
      let total = 0;
      for (let index = 0; index < axis.count; index += 1) {
        expect(axis.start(index)).toBe(total);
        total += axis.size(index);
      }
    }),
  );
});

test('every point lies in the row that is found for it', () => {
  fc.assert(
    fc.property(axes, fc.nat(5000), (axis, point) => {
      fc.pre(point < axis.end(199));
      const found = axis.at(point);
      expect(axis.start(found)).toBeLessThanOrEqual(point);
      expect(axis.end(found)).toBeGreaterThan(point);
    }),
  );
});
