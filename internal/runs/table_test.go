package runs

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// TestTable: a table finds what a list of the sorted rows has, in memory and beyond.
func TestTable(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for _, n := range []int{0, 1, 2, 500, 20_000} {
		for _, budget := range []int{1, 1000, 1 << 20} {
			s := New(6, budget)
			var all [][]byte
			for range n {
				row := []byte{byte(r.IntN(3)), byte(r.IntN(4)), byte(r.IntN(8)), 0, byte(r.IntN(2)), byte(r.IntN(256))}
				all = append(all, row)
				if err := s.Add(row); err != nil {
					t.Fatal(err)
				}
			}
			slices.SortFunc(all, bytes.Compare)
			table, err := s.Table()
			if err != nil {
				t.Fatal(err)
			}
			for range 50 {
				prefix := []byte{byte(r.IntN(4)), byte(r.IntN(4)), byte(r.IntN(8))}[:r.IntN(4)]
				least := prefix
				if len(all) > 0 && r.IntN(2) == 0 {
					if row := all[r.IntN(len(all))]; bytes.HasPrefix(row, prefix) {
						least = row
					}
				}
				var want, got [][]byte
				for _, row := range all {
					if bytes.HasPrefix(row, prefix) && bytes.Compare(row, least) >= 0 {
						want = append(want, row)
					}
				}
				for row, err := range table.From(least, prefix) {
					if err != nil {
						t.Fatal(err)
					}
					got = append(got, row)
				}
				if !slices.EqualFunc(want, got, bytes.Equal) {
					t.Fatalf("%d rows of %d, budget %d: from %x those of %x are %d, not %d", n, len(all), budget, least, prefix, len(got), len(want))
				}
			}
			if err := table.Close(); err != nil {
				t.Error(err)
			}
		}
	}
}

// TestTableOfOthers: a table that was changed, or is gone, says so.
func TestTableOfOthers(t *testing.T) {
	s := New(8, 64)
	for i := range 5000 {
		if err := s.Add(fmt.Appendf(nil, "%08d", i)); err != nil {
			t.Fatal(err)
		}
	}
	table, err := s.Table()
	if err != nil {
		t.Fatal(err)
	}
	defer table.Close()
	table.hashes[3]++
	n := 0
	for _, err = range table.All() {
		if n++; err != nil {
			break
		}
	}
	if err == nil || n > 5000 {
		t.Errorf("%d rows, %v", n, err)
	}
	if err := s.Add(make([]byte, 8)); err == nil {
		t.Error("a row was added to a sorter that became a table")
	}
}
