package crops

import (
	"encoding/binary"
	"math"

	"github.com/comision-mixta/mixta/record"
)

// outlineFacts are what the file rules must know of a parcel's outline.
type outlineFacts struct {
	hectares  float64
	positions uint64 // hashed
}

// Measure returns what the rules must know of a parcel's outline.
func (g *mapped) Measure(rec any) []byte {
	p, ok := rec.(*Parcel)
	if !ok {
		return nil
	}
	m := binary.BigEndian.AppendUint64(nil, math.Float64bits(p.Hectares()))
	return binary.BigEndian.AppendUint64(m, positionsOf(&p.Geometry))
}

// Measured learns what [mapped.Measure] returned of the parcel that is shown next.
func (g *mapped) Measured(m []byte) {
	if len(m) == 16 {
		g.measured = &outlineFacts{math.Float64frombits(binary.BigEndian.Uint64(m)), binary.BigEndian.Uint64(m[8:])}
	}
}

// positionsOf hashes the rounded positions of an outline. Where a ring begins makes no
// difference: the hash adds up over the positions.
func positionsOf(outline *record.MultiPolygon) (sum uint64) {
	for _, rings := range outline.Coordinates {
		for _, ring := range rings {
			for _, at := range ring[min(1, len(ring)):] { // the first is the last
				x := uint64(int64(math.Round(at[0] * 1e7)))
				y := uint64(int64(math.Round(at[1] * 1e7)))
				sum += mix(x<<32 ^ mix(y))
			}
		}
	}
	return sum
}

// mix spreads the bits of a word over all of it (the finalizer of SplitMix64).
func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}
