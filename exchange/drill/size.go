package drill

import "github.com/comision-mixta/mixta/check"

// Drill says which exercise to write.
type Drill struct {
	Seed uint64 `json:"seed"`
	Size
}

// Size is how many records of each kind an exercise has, both sides together, beside
// the few that these refer to; and how many facts of each sort are planted in them.
// Where there are no records of a kind, nothing is planted.
type Size struct {
	Actions   int `json:"actions"`   // conflicts
	Parcels   int `json:"parcels"`   // overlaps and forks
	Reports   int `json:"reports"`   // leaks
	Bulletins int `json:"bulletins"` // gaps
	Seizures  int `json:"seizures"`  // double counts
	Tracks    int `json:"tracks"`    // nothing
	Plant     int `json:"plant"`
}

// Least returns the size of an exercise that a person can look through.
func Least() Size {
	return Size{Actions: 200, Parcels: 1000, Reports: 200, Bulletins: 240, Seizures: 200, Tracks: 20, Plant: 5}
}

const (
	mostRecords   = 2_000_000_000 // of a kind
	mostBulletins = 2400          // a month each, for a hundred years
	mostPlanted   = 5000          // of a sort: for as many there is room on the border
	perPlanted    = 16            // records for each fact planted in them
)

// Check returns what is wrong with the size; nil for nothing.
func (s Size) Check() error {
	if s.Plant < 0 || s.Plant > mostPlanted {
		return check.Errorf(textPlant, mostPlanted)
	}
	for _, n := range []int{s.Actions, s.Parcels, s.Reports, s.Bulletins, s.Seizures, s.Tracks} {
		if n < 0 || n > mostRecords {
			return check.Errorf(textRecords, mostRecords)
		}
	}
	if s.Bulletins > mostBulletins {
		return check.Errorf(textBulletins, mostBulletins)
	}
	for _, n := range []int{s.Actions, s.Parcels, s.Reports, s.Bulletins, s.Seizures} {
		if n > 0 && n < perPlanted*s.Plant {
			return check.Errorf(textRoom, s.Plant, perPlanted*s.Plant, n)
		}
	}
	return nil
}

var (
	textPlant     = check.Text{ES: "los hechos plantados de cada clase deben ser de 0 a %d", EN: "the facts planted of each sort must be from 0 to %d"}
	textRecords   = check.Text{ES: "los registros de cada tipo deben ser de 0 a %d", EN: "the records of each kind must be from 0 to %d"}
	textBulletins = check.Text{ES: "los boletines deben ser %d como máximo: uno por mes y por parte", EN: "there must be at most %d bulletins: one a month and side"}
	textRoom      = check.Text{ES: "para plantar %d hechos de cada clase se necesitan al menos %d registros de cada tipo que haya, no %d", EN: "to plant %d facts of each sort takes at least %d records of each kind that is there, not %d"}
)
