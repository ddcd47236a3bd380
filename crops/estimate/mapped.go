package estimate

import (
	"bytes"
	"slices"

	"github.com/comision-mixta/mixta/record"
)

// mappedParcel holds what a verification of the parcel needs.
type mappedParcel struct {
	id             record.UUID
	stratum, class uint32 // by their places among the names
	hectares       float64
}

// mappedParcels are the parcels of a survey, of which there may be millions and of which
// few are verified: in chunks that never move, each sorted when one is looked for, where
// a map would take twice as much memory.
type mappedParcels struct {
	chunks [][]mappedParcel
	sorted bool
	names  []string
	places map[string]uint32
}

// chunkSize is how many parcels are in a chunk.
const chunkSize = 1 << 15

func (m *mappedParcels) add(id record.UUID, stratum, class string, hectares float64) {
	last := len(m.chunks) - 1
	if last < 0 || len(m.chunks[last]) == chunkSize {
		last++
		m.chunks = append(m.chunks, nil)
	}
	m.chunks[last] = append(m.chunks[last], mappedParcel{id, m.name(stratum), m.name(class), hectares})
	m.sorted = false
}

// name returns the place of a name.
func (m *mappedParcels) name(s string) uint32 {
	at, ok := m.places[s]
	if !ok {
		if m.places == nil {
			m.places = map[string]uint32{}
		}
		at = uint32(len(m.names))
		m.places[s], m.names = at, append(m.names, s)
	}
	return at
}

// get returns the parcel of an id, the one added last.
func (m *mappedParcels) get(id record.UUID) (p mappedParcel, ok bool) {
	compare := func(p mappedParcel, id record.UUID) int { return bytes.Compare(p.id[:], id[:]) }
	if !m.sorted {
		for _, c := range m.chunks {
			slices.SortStableFunc(c, func(a, b mappedParcel) int { return compare(a, b.id) })
		}
		m.sorted = true
	}
	for _, c := range slices.Backward(m.chunks) {
		at, found := slices.BinarySearchFunc(c, id, compare)
		if !found {
			continue
		}
		for at+1 < len(c) && c[at+1].id == id {
			at++
		}
		return c[at], true
	}
	return p, false
}
