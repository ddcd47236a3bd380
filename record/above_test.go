package record

import "testing"

func TestAbove(t *testing.T) {
	a, b, both := Version{"BO-VDSSC": 2}, Version{"BO-VDSSC": 1, "PE-DEVIDA": 1}, Version{"BO-VDSSC": 2, "PE-DEVIDA": 1}
	for _, c := range []struct {
		versions []Version
		want     int
	}{
		{nil, -1}, {[]Version{a}, 0}, {[]Version{b, a}, -1}, {[]Version{b, both, a}, 1}, {[]Version{a, both, both}, 1},
	} {
		if got := Above(c.versions...); got != c.want {
			t.Errorf("%v: %d, not %d", c.versions, got, c.want)
		}
	}
}
