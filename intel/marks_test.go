package intel

import (
	"fmt"
	"testing"

	"github.com/comision-mixta/mixta/record"
)

func TestBlocksAreDisjoint(t *testing.T) {
	for i, s := range marks {
		if s.low > s.high || i > 0 && marks[i-1].high >= s.low {
			t.Errorf("block of %s: %06X to %06X is out of order", s.country, s.low, s.high)
		}
	}
}

// TestAddressState asks at both ends of every block and one beyond.
func TestAddressState(t *testing.T) {
	at := func(n uint32) record.Country { return AddressState(record.Address(fmt.Sprintf("%06X", n))) }
	for _, s := range marks {
		if at(s.low) != s.country || at(s.high) != s.country || at((s.low+s.high)/2) != s.country {
			t.Errorf("%s: %q %q", s.country, at(s.low), at(s.high))
		}
		if at(s.low-1) == s.country || at((s.high+1)&0xFFFFFF) == s.country {
			t.Errorf("%s reaches beyond its block", s.country)
		}
	}
	for _, a := range []record.Address{"", "E9400", "E940000", "G94000", "+94000", "-94000", "0x9400", "E_4000", "000000", "FFFFFF"} {
		if got := AddressState(a); got != "" {
			t.Errorf("%q lies in the block of %s", a, got)
		}
	}
}

func TestMarks(t *testing.T) {
	for _, tt := range []struct {
		r    Registration
		a    record.Address
		want Mark
	}{
		{"CP-2927", "E94000", Mark{record.Bolivia, record.Bolivia, false}},
		{"OB-1234", "e8cfff", Mark{record.Peru, record.Peru, false}},
		{"CP-2927", "E8C000", Mark{record.Bolivia, record.Peru, true}},
		{"OB1234P", "E94FFF", Mark{record.Peru, record.Bolivia, true}},
		{"PT-ABC", "E94FFF", Mark{record.Brazil, record.Bolivia, true}},
		{"N123AB", "A00001", Mark{record.UnitedStates, record.UnitedStates, false}},
		{"NINGUNA", "E94FFF", Mark{"", record.Bolivia, false}},
		{"CP-2927", "000001", Mark{record.Bolivia, "", false}},
		{"", "", Mark{}},
	} {
		if got := Marks(tt.r, tt.a); got != tt.want {
			t.Errorf("%s %s: %+v, want %+v", tt.r, tt.a, got, tt.want)
		}
	}
	f := Flight{ObservedMarks: "cp 29", Address: "E8C001"}
	if m := f.Marks(); !m.Mismatch || m.Registration != record.Bolivia {
		t.Errorf("observed marks: %+v", m)
	}
	f.Registration = "OB-1234" // verified: what was painted on no longer counts
	if m := f.Marks(); m.Mismatch {
		t.Errorf("verified registration: %+v", m)
	}
}
