package rule

import (
	"bytes"
	"cmp"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/check"
)

type fact struct {
	Number int64
	Name   Word
	Known  bool
	Share  float64
}

// TestMemory: what rules remember comes back, however little of it is in memory.
func TestMemory(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := newMemory(rapid.SampledFrom([]int{1, 2, 9, 0}).Draw(t, "rows"))
		defer m.close()
		table, list, log, parts := TableOf[fact](m, 1), ListOf[fact](m), m.Log(), m.Parts()
		facts, notes := map[byte]fact{}, [][]byte{}
		var all []fact
		for range rapid.IntRange(0, 200).Draw(t, "n") {
			key := rapid.Byte().Draw(t, "key")
			f := fact{rapid.Int64Range(0, 9).Draw(t, "number"), WordOf(rapid.SampledFrom([]string{"", "a", "ab", "2022-09-30"}).Draw(t, "name")), rapid.Bool().Draw(t, "known"), 0.5}
			table.Put([]byte{key}, f)
			list.Add(f)
			facts[key], all = f, append(all, f)
			note := Spot{"kind", f.Name.String(), "", check.Place{Pointer: "/a", Line: int(f.Number), Column: 1}}.Append(nil)
			note = append(note, bytes.Repeat([]byte{key}, 100)...)
			log.Add(note)
			notes = append(notes, note)
			parts.Add(f.Name.String(), string(rune(key)))
		}
		for key := range 256 {
			f, ok := table.Get([]byte{byte(key)})
			if want, known := facts[byte(key)]; ok != known || f != want {
				t.Fatalf("%d: %v, not %v", key, f, want)
			}
			if ok && parts.Lacks(f.Name.String(), string(rune(key))) || parts.Lacks("other", "") {
				t.Fatalf("%d is no part", key)
			}
		}
		slices.SortFunc(all, func(a, b fact) int {
			return cmp.Or(cmp.Compare(a.Number, b.Number), bytes.Compare(a.Name[:], b.Name[:]), compareBool(a.Known, b.Known))
		})
		if got := slices.Collect(list.Sorted()); !slices.Equal(got, all) {
			t.Fatalf("%v, not %v", got, all)
		}
		n := 0
		for note := range log.All() {
			spot, rest := CutSpot(note)
			if !bytes.Equal(note, notes[n]) || !bytes.Equal(spot.Append(nil), note[:len(note)-100]) || len(rest) != 100 {
				t.Fatalf("note %d: %q, not %q", n, note, notes[n])
			}
			n++
		}
		if err := m.close(); n != len(notes) || err != nil {
			t.Fatalf("%d notes of %d: %v", n, len(notes), err)
		}
	})
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// TestMemoryWithoutRoom: where there is no folder for files, closing says so.
func TestMemoryWithoutRoom(t *testing.T) {
	t.Setenv("TMPDIR", "/nowhere/at/all")
	for name, fill := range map[string]func(*Memory){
		"table": func(m *Memory) {
			table := TableOf[int64](m, 8)
			for n := range 2000 { // the first block of a layer stays in memory
				table.Put([]byte{7: byte(n), 6: byte(n >> 8)}, 0)
			}
		},
		"list": func(m *Memory) {
			list := ListOf[int64](m)
			for n := range int64(9) {
				list.Add(n)
			}
		},
		"log": func(m *Memory) { m.Log().Add(make([]byte, 100_000)) },
	} {
		m := newMemory(1)
		fill(m)
		if m.close() == nil {
			t.Errorf("%s: nothing is said", name)
		}
	}
}
