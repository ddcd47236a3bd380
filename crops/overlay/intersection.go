package overlay

import (
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
)

// outline is the positions of a parcel, by part and ring.
type outline = [][][]record.Position

// common returns the area that an outline has in common with others, in m², each
// piece of ground counted once.
func common(a outline, others ...outline) (m2 float64, err error) {
	m2, ok := geom.Common(a, others...)
	if !ok {
		return 0, check.Errorf(textImpossible)
	}
	return m2, nil
}

// sound reports whether an outline is valid, but for faults that do no harm here.
func sound(shape outline) bool {
	return !slices.ContainsFunc(geom.Check(shape), func(f geom.Fault) bool {
		return f.Kind != geom.Winding && f.Kind != geom.Repeated
	})
}

var (
	textUnsound    = check.Text{ES: "un contorno no es válido; «mixta validate» dice por qué", EN: "an outline is not valid; \"mixta validate\" says why"}
	textImpossible = check.Text{ES: "la superficie común sale mayor que la de una de ellas: un contorno se cruza a sí mismo", EN: "more comes out in common than one of them has: an outline crosses itself"}
)
