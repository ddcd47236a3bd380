package blind

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"sort"
	"strings"
	"sync"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/release"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/record"
)

// Items returns what an asker compares of its record, under the topics. Of a
// seizure, it must be the asker's own side that reports it.
func Items(r mixta.Record, by record.Actor, about []Topic) []Item {
	return partsOf(r, about, by.Side(), false).items()
}

// Listed returns what the answerer has on its list of a record, for an asker. What
// the asker's country issued is not on it. Withheld reports a record that would be,
// but for its marking, or fields that this version of the model does not know. All that
// is listed of a record is to be left off if another version of it, in conflict or
// proposed, is withheld.
func Listed(r mixta.Record, by, asker record.Actor, about []Topic) (items []Item, withheld bool) {
	parts := partsOf(r, about, by.Side(), true)
	if len(parts.inputs) == 0 {
		return nil, false
	}
	h := r.Head()
	if h.Issuer.Country() == asker.Country() {
		return nil, false
	}
	p := release.Policy{Envelope: mixta.Envelope{Sender: by, Recipient: asker}}
	if len(h.Newer) > 0 || !p.Allows(h, parts.members...) {
		return nil, true
	}
	return parts.items(), false
}

// parts are what of a record is compared: the inputs of the function that it gives,
// and the members that they are made from.
type parts struct {
	kind    record.KindName
	record  record.ID
	inputs  []string
	members []record.Member
}

func (p *parts) items() (items []Item) {
	for _, in := range p.inputs {
		items = append(items, Item{Input: in, Kind: p.kind, Record: p.record})
	}
	return items
}

// partsOf returns what of a record is compared under the topics. Around says that
// what is taken for the same belongs to it.
func partsOf(r mixta.Record, about []Topic, side record.Side, around bool) *parts {
	switch r := r.(type) {
	case *intel.Subject:
		if r != nil && slices.Contains(about, topicOf(r.Kind)) {
			return &parts{"subject", r.ID, subject(r), []record.Member{"kind", "identifiers"}}
		}
	case *intel.Flight:
		if r != nil && slices.Contains(about, Craft) {
			return &parts{"flight", r.ID, flight(r), []record.Member{"registration", "observedMarks", "address"}}
		}
	case *ops.Seizure:
		if r != nil && slices.Contains(about, Seizures) && r.Agency.Side() == side && side != "" {
			return &parts{"seizure", r.ID, seizure(r, around), []record.Member{"operation", "agency", "date", "place", "items"}}
		}
	}
	return &parts{}
}

// topicOf returns the topic of a kind of subject; "" for what has no identifiers.
func topicOf(k intel.SubjectKind) Topic {
	switch k {
	case intel.KindPerson, intel.KindOrganisation:
		return Subjects
	case intel.KindAircraft, intel.KindVessel, intel.KindVehicle:
		return Craft
	}
	return ""
}

// subject returns the identifiers of a subject in their normal spelling.
func subject(s *intel.Subject) (inputs []string) {
	for _, id := range s.Identifiers {
		inputs = identified(inputs, s.Kind, id)
	}
	return inputs
}

// identified adds an identifier of something of a kind. The block of a 24-bit address
// says its country, which is not stated of all.
func identified(inputs []string, k intel.SubjectKind, id intel.Identifier) []string {
	if id.Scheme == intel.SchemeAddress {
		id.Country = ""
	}
	v := id.Normal()
	if v == "" {
		return inputs
	}
	return append(inputs, strings.Join([]string{"subject", string(k), string(id.Scheme), string(id.Country), v}, "/"))
}

// flight returns the marks of a flight as those of an aircraft: the registration that
// was verified or, where there is none, the marks observed that are one.
func flight(f *intel.Flight) (inputs []string) {
	mark := cmp.Or(f.Registration, intel.Registration(f.ObservedMarks))
	if c := mark.State(); c != "" {
		inputs = identified(inputs, intel.KindAircraft, intel.Identifier{Scheme: intel.SchemeRegistration, Country: c, Value: string(mark)})
	}
	return identified(inputs, intel.KindAircraft, intel.Identifier{Scheme: intel.SchemeAddress, Value: string(f.Address)})
}

// seizure returns the items of a seizure, each by its substance, day, amount and
// place, coarsely: by steps that are no smaller than what the double-count guard
// allows between two reports of one item. What the guard takes for the same is then
// in the same step or the one beside it.
func seizure(s *ops.Seizure, around bool) (inputs []string) {
	reach := 0
	if around {
		reach = 1
	}
	for _, i := range s.ReportedItems(0) {
		places := placesOf(&i, reach)
		for day := i.Day - reach; day <= i.Day+reach; day++ {
			for amount := step(i.Amount) - reach; amount <= step(i.Amount)+reach; amount++ {
				for _, place := range places {
					inputs = append(inputs, fmt.Sprintf("seizure/%s/%s/%s/%d/%d/%s", operation(s), i.Kin, i.Unit, day, amount, place))
				}
			}
		}
	}
	return inputs
}

func operation(s *ops.Seizure) string {
	return cmp.Or(strings.ToLower(string(s.Operation)), "-")
}

// cells is how many cells there are to a degree. A twentieth of one is over 5 km,
// from north to south anywhere and from east to west up to 26° from the equator.
const cells = 20

// placesOf returns the cell of the position, with those within reach, and the name of
// the place; what is known of them.
func placesOf(i *double.Item, reach int) (places []string) {
	if i.HasPosition {
		x, y := int(math.Floor(i.Position[0]*cells)), int(math.Floor(i.Position[1]*cells))
		for dx := -reach; dx <= reach; dx++ {
			for dy := -reach; dy <= reach; dy++ {
				places = append(places, fmt.Sprintf("at/%d/%d", x+dx, y+dy))
			}
		}
	}
	if i.Place != "" {
		places = append(places, "in/"+i.Place)
	}
	return places
}

// steps are the amounts, in millionths, at which the steps begin: 1, then 50/49 of the
// one before, rounded up. Two amounts that differ by 2 % of the greater are at most
// one step apart.
var steps = sync.OnceValue(func() (all []record.Micro) {
	for at := record.Micro(1); ; {
		all = append(all, at)
		if at > math.MaxInt64/50 {
			return all
		}
		at = (at*50 + 48) / 49
	}
})

// step returns which step an amount is in.
func step(amount record.Micro) int {
	all := steps()
	return sort.Search(len(all), func(i int) bool { return all[i] > amount })
}
