package record

import "testing"

// TestStanding: a version stands that knows of all others and of every withdrawal; an
// erasure is final.
func TestStanding(t *testing.T) {
	one, two, other := Version{"BO": 1}, Version{"BO": 2}, Version{"BO": 1, "PE": 1}
	take := func(v Version, erase bool) Withdrawal { return Withdrawal{Header: Header{Version: v}, Erase: erase} }
	for _, c := range []struct {
		what      string
		versions  []Version
		withdrawn []Withdrawal
		place     int
		torn      bool
	}{
		{"nothing", nil, nil, -1, false},
		{"one", []Version{one}, nil, 0, false},
		{"the newer", []Version{one, two}, nil, 1, false},
		{"both sides at once", []Version{two, other}, nil, -1, true},
		{"withdrawn", []Version{one, two}, []Withdrawal{take(Version{"BO": 3}, false)}, -1, false},
		{"withdrawn as it stands", []Version{two}, []Withdrawal{take(two, false)}, -1, false},
		{"issued again", []Version{two, one}, []Withdrawal{take(one, false)}, 0, false},
		{"changed and withdrawn at once", []Version{two}, []Withdrawal{take(other, false)}, -1, true},
		{"withdrawn twice at once", []Version{one}, []Withdrawal{take(two, false), take(other, false)}, -1, false},
		{"only a withdrawal", nil, []Withdrawal{take(one, false)}, -1, false},
		{"erased, whatever came later", []Version{two}, []Withdrawal{take(one, true)}, -1, false},
	} {
		if place, torn := Standing(c.versions, c.withdrawn...); place != c.place || torn != c.torn {
			t.Errorf("%s: %d %v, not %d %v", c.what, place, torn, c.place, c.torn)
		}
	}
}
