package geom

import "testing"

// crowd is n triangles of the given shape.
func crowd(n int, shape func(i int) []point) [][][]Position {
	var mp [][][]Position
	for i := range n {
		mp = append(mp, [][]Position{closed(shape(i))})
	}
	return mp
}

// crowds are large inputs that make it hard to find who meets whom.
func crowds(n int) map[string]struct {
	mp     [][][]Position
	faults int
} {
	mod := func(i, by int) int64 { return int64(i*by) % 1_000_003 * 1000 % 1_000_000_000 }
	nested := crowd(n, func(i int) []point {
		k := int64(n - i)
		return []point{{-k, -k}, {k, -k}, {k, k}, {-k, k}}
	})
	lakes := [][][]Position{{closed([]point{{-1, -1}, {1e9, -1}, {1e9, 8e8}, {-1, 8e8}})}}
	for i := range n {
		x, y := int64(i%300)*3e6, int64(i/300)*3e6
		lakes[0] = append(lakes[0], closed([]point{{x, y}, {x, y + 3e6}, {x + 3e6, y}}))
	}
	return map[string]struct {
		mp     [][][]Position
		faults int
	}{
		"slivers side by side": {crowd(n, func(i int) []point {
			x := int64(i) * 10
			return []point{{x, 0}, {x + 1, 0}, {x + 8e8, 8e8}}
		}), 0},
		"a fan": {crowd(n, func(i int) []point {
			return []point{{0, 0}, {8e8, int64(2 * i)}, {8e8, int64(2*i + 1)}}
		}), 0},
		"all across each other": {crowd(n, func(i int) []point {
			return []point{{mod(i, 7919), 0}, {mod(i, 7919) + 5, 0}, {mod(i, 104_729), 8e8}}
		}), -1},
		"all the same":          {crowd(n, func(int) []point { return []point{{0, 0}, {5, 0}, {0, 5}} }), n - 1},
		"all through one point": {crowd(n, func(i int) []point { return []point{{0, int64(i)}, {5, int64(-i) - 9}, {-7, int64(-i) - 3}} }), -1},
		"one in the other":      {nested, n - 1},
		"a net of holes":        {lakes, 1},
	}
}

func TestCheckCrowds(t *testing.T) {
	for name, crowd := range crowds(20_000) {
		faults := Check(crowd.mp)
		if crowd.faults >= 0 && len(faults) != crowd.faults || crowd.faults < 0 && len(faults) < 1000 {
			t.Errorf("%s: %d faults, want %d", name, len(faults), crowd.faults)
		}
	}
}

func BenchmarkCheckCrowds(b *testing.B) {
	for name, crowd := range crowds(33_000) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Check(crowd.mp)
			}
		})
	}
}
