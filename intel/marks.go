package intel

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// stateMarks is a state of the region with its block of ICAO 24-bit addresses, its
// nationality marks and the form of its registrations.
type stateMarks struct {
	country   record.Country
	low, high uint32
	prefixes  []string
	form      func() *regexp.Regexp // of the normal spelling
	shown     string
}

// marks are the states of the region, by block. Blocks: ICAO Annex 10, vol.
// III, chapter 9; nationality marks: ICAO Annex 7.
var marks = []stateMarks{
	state(record.Colombia, 0x0AC000, 0x0ACFFF, `H[JK][0-9]{3,4}[A-Z]?`, "HK-1234", "HJ", "HK"),
	state("GY", 0x0B6000, 0x0B6FFF, `8R[A-Z]{3}`, "8R-ABC", "8R"),
	state("PA", 0x0C2000, 0x0C2FFF, `HP[0-9]{3,4}[A-Z]{0,3}`, "HP-1234", "HP"),
	state("SR", 0x0C8000, 0x0C8FFF, `PZ[A-Z]{3}`, "PZ-ABC", "PZ"),
	state(record.Mexico, 0x0D0000, 0x0D7FFF, `X[ABC][A-Z]{3}`, "XA-ABC", "XA", "XB", "XC"),
	state(record.Venezuela, 0x0D8000, 0x0DFFFF, `YV[A-Z0-9]{3,5}`, "YV1234", "YV"),
	state(record.UnitedStates, 0xA00000, 0xAFFFFF, `N[1-9][0-9]{0,4}|N[1-9][0-9]{0,3}[A-HJ-NP-Z]|N[1-9][0-9]{0,2}[A-HJ-NP-Z]{2}`, "N123AB", "N"),
	state(record.Argentina, 0xE00000, 0xE3FFFF, `L[VQ][A-Z][A-Z0-9]{2,4}`, "LV-ABC", "LV", "LQ"),
	state(record.Brazil, 0xE40000, 0xE7FFFF, `P[PRSTU][A-Z]{3}`, "PT-ABC", "PP", "PR", "PS", "PT", "PU"),
	state(record.Chile, 0xE80000, 0xE80FFF, `CC[A-Z]{3}`, "CC-ABC", "CC"),
	state(record.Ecuador, 0xE84000, 0xE84FFF, `HC[A-Z]{3}`, "HC-ABC", "HC"),
	state(record.Paraguay, 0xE88000, 0xE88FFF, `ZP[A-Z]{3}`, "ZP-ABC", "ZP"),
	state(record.Peru, 0xE8C000, 0xE8CFFF, `OB[0-9]{3,4}[A-Z]?`, "OB-1234", "OB"),
	state(record.Uruguay, 0xE90000, 0xE90FFF, `CX[A-Z]{3}`, "CX-ABC", "CX"),
	state(record.Bolivia, 0xE94000, 0xE94FFF, `CP[0-9]{3,4}`, "CP-1234", "CP"),
}

func state(c record.Country, low, high uint32, form, shown string, prefixes ...string) stateMarks {
	return stateMarks{c, low, high, prefixes, whole(form), shown}
}

// registrationForm returns the form of the registrations of a state; false
// where it is not of the region.
func registrationForm(c record.Country) (form, bool) {
	for _, s := range marks {
		if s.country == c {
			return form{s.form, check.Text{EN: "such as " + s.shown, ES: "como " + s.shown}}, true
		}
	}
	return form{}, false
}

// State returns the state of the region whose nationality mark the
// registration begins with; "" for none.
func (r Registration) State() record.Country {
	v := strings.Map(squeezed, string(r))
	for _, s := range marks {
		for _, p := range s.prefixes {
			// A mark of one letter stands before a digit, or any word would do.
			if strings.HasPrefix(v, p) && (len(p) > 1 || len(v) > 1 && v[1] >= '0' && v[1] <= '9') {
				return s.country
			}
		}
	}
	return ""
}

// AddressState returns the state of the region in whose block the address lies;
// "" for none.
func AddressState(a record.Address) record.Country {
	n, err := strconv.ParseUint(strings.TrimSpace(string(a)), 16, 24)
	if err != nil || len(strings.TrimSpace(string(a))) != 6 {
		return ""
	}
	i, ok := slices.BinarySearchFunc(marks, uint32(n), func(s stateMarks, n uint32) int {
		switch {
		case s.high < n:
			return -1
		case s.low > n:
			return 1
		}
		return 0
	})
	if !ok {
		return ""
	}
	return marks[i].country
}

// Mark is what the marks of one aircraft say of its state.
type Mark struct {
	Registration, Address record.Country // "" where not known

	// Mismatch is true where both are known and differ. It is a fact about two
	// numbers, such as a cloned mark or a second-hand transponder leave; it
	// says nothing of anybody's intent.
	Mismatch bool
}

// Marks compares the state of a registration with that of a 24-bit address.
func Marks(r Registration, a record.Address) Mark {
	m := Mark{Registration: r.State(), Address: AddressState(a)}
	m.Mismatch = m.Registration != "" && m.Address != "" && m.Registration != m.Address
	return m
}

// Marks compares the marks of the flight: the verified registration or, where
// there is none, the marks observed.
func (f *Flight) Marks() Mark {
	return Marks(cmp.Or(f.Registration, Registration(f.ObservedMarks)), f.Address)
}
