package overlay

import (
	"encoding/binary"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/record"
)

// bandBoxes is how many boxes of the second map an index is made of at once. It is a
// variable for tests.
var bandBoxes = 32 << 10

// leastPairs is how many pairs of boxes that meet are compared in any case, and
// pairsEach how many more for each parcel: plots lie beside one another, and meet those
// of the other map that were drawn of the same ground. They are variables for tests.
var leastPairs, pairsEach int64 = 100_000, 8

var textPiled = check.Text{
	ES: "las parcelas se amontonan: más de %d pares de %d y %d parcelas están en un mismo lugar; divida el archivo por zonas",
	EN: "the parcels pile up: more than %d pairs of %d and %d parcels are at one place; cut the file by areas"}

// Overlaps is [Overlaps] for the two maps. It holds the overlaps that it found. The
// error is that of a temporary file, or that parcels pile up: that so many are at one
// place that comparing each with each would not end.
//
// The boxes of both maps are sorted into bands of latitude, each with so many boxes of
// the second that they are indexed in memory, and the pairs of each band into the order
// of the parcels, whose outlines are then read again.
func (l *Layers) Overlaps(least float64) (overlaps []Overlap, undecided []Undecided, err error) {
	if l.A.n == 0 || l.B.n == 0 {
		return nil, nil, nil
	}
	pairs := runs.New(2*placeSize, layerMemory)
	defer pairs.Close()
	if err := l.candidates(pairs); err != nil {
		return nil, nil, err
	}
	var p *crops.Parcel
	var one placed
	var last [2]place
	known := recent{}
	for row, err := range pairs.Sorted() {
		if err != nil {
			return nil, nil, err
		}
		at := [2]place{parsePlace(row), parsePlace(row[placeSize:])}
		if p != nil && at == last {
			continue // met in two bands
		}
		if p == nil || at[0] != last[0] {
			if p, err = l.A.parcel(at[0]); err != nil {
				return nil, nil, err
			}
			one = placed{shape: p.Geometry.Positions()}
		}
		last = at
		q, err := known.parcel(&l.B, at[1])
		if err != nil {
			return nil, nil, err
		}
		if m2, err := one.common(&q.placed); err != nil {
			undecided = append(undecided, Undecided{p.ID, q.parcel.ID, err})
		} else if o, ok := overlap(p, q.parcel, m2/hectare, least); ok {
			overlaps = append(overlaps, o)
			l.A.note(p.ID, at[0])
			l.B.note(q.parcel.ID, at[1])
		}
	}
	return overlaps, undecided, nil
}

// DoubleCounted is [DoubleCounted] for pairs that [Layers.Overlaps] found.
func (l *Layers) DoubleCounted(pairs []Overlap) (hectares float64, undecided []Undecided, err error) {
	again := func(l *Layer) func(record.ID) outline {
		return func(id record.ID) outline {
			at, ok := l.found[id]
			if !ok || err != nil {
				return nil
			}
			p, failed := l.parcel(at)
			if err = failed; err != nil {
				return nil
			}
			return p.Geometry.Positions()
		}
	}
	hectares, undecided = doubleCounted(pairs, again(&l.A), again(&l.B))
	return hectares, undecided, err
}

// candidates adds the pairs whose boxes meet, by their places: in the order of the
// parcels, a pair that is in two bands twice.
func (l *Layers) candidates(pairs *runs.Sorter) error {
	south, err := l.bands()
	if err != nil {
		return err
	}
	banded := runs.New(5+placeSize+32, layerMemory)
	defer banded.Close()
	for which, layer := range []*Layer{&l.B, &l.A} { // in a band, the boxes to index come first
		for row, err := range layer.boxes.Sorted() {
			if err != nil {
				return err
			}
			_, box := parseBox(row[8:])
			for band := bandOf(south, box.Min[1]); band <= bandOf(south, box.Max[1]); band++ {
				key := append(binary.BigEndian.AppendUint32(nil, uint32(band)), byte(which))
				if err := banded.Add(append(key, row[8:]...)); err != nil {
					return err
				}
			}
		}
	}
	most := max(leastPairs, pairsEach*(l.A.n+l.B.n))
	var boxes []geom.Box
	var places []place
	var index *geom.Index
	band := uint32(0)
	for row, err := range banded.Sorted() {
		if err != nil {
			return err
		}
		at, box := parseBox(row[5:])
		if b := binary.BigEndian.Uint32(row); b != band {
			boxes, places, index, band = boxes[:0], places[:0], nil, b
		}
		if row[4] == 0 {
			boxes, places = append(boxes, box), append(places, at)
			continue
		}
		if index == nil {
			index = geom.NewIndex(boxes)
		}
		for k := range index.Search(box) {
			if pairs.Len() == most {
				return check.Errorf(textPiled, most, l.A.n, l.B.n)
			}
			if err := pairs.Add(appendPlace(appendPlace(nil, at), places[k])); err != nil {
				return err
			}
		}
	}
	return nil
}

// bands returns where bands begin, but for the first: each has so many of the
// boxes of the second map that begin in it.
func (l *Layers) bands() (south []float64, err error) {
	n := 0
	for row, err := range l.B.boxes.Sorted() {
		if err != nil {
			return nil, err
		}
		_, box := parseBox(row[8:])
		if n >= bandBoxes && (len(south) == 0 || box.Min[1] > south[len(south)-1]) {
			south, n = append(south, box.Min[1]), 0
		}
		n++
	}
	return south, nil
}

// bandOf returns the number of the band that a latitude is in.
func bandOf(south []float64, lat float64) int {
	n, begins := slices.BinarySearch(south, lat)
	if begins {
		n++
	}
	return n
}

// recent are parcels of the second map that were read last: neighbours share theirs.
type recent map[int64]*mapped

type mapped struct {
	parcel *crops.Parcel
	placed
}

func (r recent) parcel(l *Layer, at place) (*mapped, error) {
	if m := r[at.number]; m != nil {
		return m, nil
	}
	p, err := l.parcel(at)
	if err != nil {
		return nil, err
	}
	if len(r) == 1024 {
		clear(r)
	}
	m := &mapped{p, placed{shape: p.Geometry.Positions()}}
	r[at.number] = m
	return m, nil
}
