package crops

import (
	"math"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/overlay"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/border"
)

// Gathered is what a report needs of parcels and verifications, as the records of a
// file come: of a survey of millions no parcel is kept. It must be closed.
type Gathered struct {
	estimates evaluations
	overlaps  overlapping
	density   grid
	parcels   []crops.Parcel // while there are no more than mostParcels
	count     int
	places    [][]placed // in chunks that never move
}

// placed is where a parcel lies, in little room.
type placed struct {
	id       record.UUID
	lon, lat float32
}

// mostParcels is how many parcels are drawn one by one.
const mostParcels = 5_000

// Gather begins to gather, for a map with a border line.
func Gather(a *cli.App, line *border.Line) *Gathered {
	return &Gathered{estimates: evaluations{lang: a.Lang, merge: true}, overlaps: overlapping{line: line, least: 0.01}}
}

// Close lets go of what was gathered.
func (g *Gathered) Close() { g.overlaps.close() }

// Add takes in a record that holds.
func (g *Gathered) Add(r mixta.Record) error {
	g.estimates.add(r)
	if p, ok := r.(*crops.Parcel); ok {
		g.parcel(p)
	}
	return g.overlaps.add(r)
}

func (g *Gathered) parcel(p *crops.Parcel) {
	g.count++
	switch {
	case g.count <= mostParcels:
		g.parcels = append(g.parcels, *p)
	default:
		g.parcels = nil
	}
	for _, c := range overlay.Density([]crops.Parcel{*p}) {
		g.density.add(&c)
	}
	at := middle(p)
	const chunk = 1 << 15
	if n := len(g.places); n == 0 || len(g.places[n-1]) == chunk {
		g.places = append(g.places, nil)
	}
	last := &g.places[len(g.places)-1]
	*last = append(*last, placed{record.UUIDOf(p.ID), float32(at[0]), float32(at[1])})
}

// middle is the middle of the box around a parcel.
func middle(p *crops.Parcel) record.Position {
	west, south, east, north := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, rings := range p.Geometry.Coordinates {
		for _, ring := range rings {
			for _, at := range ring {
				west, east = math.Min(west, at[0]), math.Max(east, at[0])
				south, north = math.Min(south, at[1]), math.Max(north, at[1])
			}
		}
	}
	return record.Position{(west + east) / 2, (south + north) / 2}
}

// located returns where some parcels lie.
func (g *Gathered) located(wanted map[record.UUID]bool) map[record.UUID]record.Position {
	found := map[record.UUID]record.Position{}
	for _, chunk := range g.places {
		for _, p := range chunk {
			if wanted[p.id] {
				found[p.id] = record.Position{float64(p.lon), float64(p.lat)}
			}
		}
	}
	return found
}

// grid is a density grid whose cells grow until there are not too many of them.
type grid struct {
	cells map[[2]int]*overlay.Cell
	level int // each cell is 2^level by 2^level of a square kilometre
}

// mostCells is how many cells a map has.
const mostCells = 6_000

func (g *grid) add(c *overlay.Cell) {
	if g.cells == nil {
		g.cells = map[[2]int]*overlay.Cell{}
	}
	g.put(c, g.level)
	for len(g.cells) > mostCells {
		fine := g.cells
		g.cells = map[[2]int]*overlay.Cell{}
		g.level++
		for _, c := range fine {
			g.put(c, 1)
		}
	}
}

// put adds a cell to the one that has it, so many levels above.
func (g *grid) put(c *overlay.Cell, up int) {
	k := [2]int{c.Column >> up, c.Row >> up}
	all := g.cells[k]
	if all == nil {
		g.cells[k] = &overlay.Cell{Column: k[0], Row: k[1], Outline: c.Outline, Opposite: c.Opposite, Parcels: c.Parcels, Hectares: c.Hectares}
		return
	}
	all.Parcels += c.Parcels
	all.Hectares += c.Hectares
	for i := range 2 {
		all.Outline[i], all.Opposite[i] = math.Min(all.Outline[i], c.Outline[i]), math.Max(all.Opposite[i], c.Opposite[i])
	}
}
