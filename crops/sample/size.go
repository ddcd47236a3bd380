package sample

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"math"
	"slices"

	"github.com/comision-mixta/mixta/crops/estimate"
	"github.com/comision-mixta/mixta/crops/refusal"
)

// An Expectation is a stratum with its expected accuracy before sampling.
type Expectation struct {
	estimate.Stratum
	Users float64 // expected user's accuracy, above 0 and up to 1
}

// Size returns how many units a stratified sample needs, over all strata, for
// a target standard error of the overall accuracy:
//
//	n ≈ ( Σ W_i S_i / S(O) )²,   S_i = √( U_i (1−U_i) )
//
// rounded up (Olofsson et al. 2014, eq. 13, second form; Cochran, Sampling
// Techniques, 3rd ed. 1977, eq. 5.25). It assumes Neyman allocation and strata
// much larger than their samples.
func Size(strata []Expectation, targetSE float64) (int, error) {
	sum, _, err := expectedSpread(strata, targetSE)
	if err != nil {
		return 0, err
	}
	return roundUp(sum * sum / (targetSE * targetSE))
}

// SizeFinite is [Size] for strata of N units in total, whose Units are all stated
// (Olofsson et al. 2014, eq. 13, first form):
//
//	n = ( Σ W_i S_i )² / ( S(O)² + Σ W_i S_i² / N )
func SizeFinite(strata []Expectation, targetSE float64) (int, error) {
	sum, squares, err := expectedSpread(strata, targetSE)
	if err != nil {
		return 0, err
	}
	var n float64
	for _, h := range strata {
		if h.Units == 0 {
			return 0, refusal.New(refusal.Number, h.Name, "0", "≥ 1")
		}
		n += float64(h.Units)
	}
	return roundUp(sum * sum / (targetSE*targetSE + squares/n))
}

// expectedSpread returns Σ W_i S_i and Σ W_i S_i².
func expectedSpread(strata []Expectation, targetSE float64) (sum, squares float64, err error) {
	if !(targetSE > 0 && targetSE < 1) {
		return 0, 0, refusal.New(refusal.TargetRange, "", targetSE)
	}
	total, err := checkExpectations(strata)
	if err != nil {
		return 0, 0, err
	}
	for _, h := range strata {
		s := h.spread()
		sum += h.Area / total * s
		squares += h.Area / total * s * s
	}
	if sum == 0 {
		return 0, 0, refusal.New(refusal.NoVariance)
	}
	return sum, squares, nil
}

// spread is the standard deviation of correct and wrong in a stratum.
func (h Expectation) spread() float64 { return math.Sqrt(h.Users * (1 - h.Users)) }

func checkExpectations(strata []Expectation) (total float64, err error) {
	plain := make([]estimate.Stratum, len(strata))
	for i, h := range strata {
		plain[i] = h.Stratum
		if !(h.Users > 0 && h.Users <= 1) {
			return 0, refusal.New(refusal.AccuracyRange, h.Name, h.Users)
		}
	}
	return estimate.TotalArea(plain)
}

// roundUp rounds up to a whole number of units, tolerating floating-point error
// just above an integer.
func roundUp(n float64) (int, error) {
	n = math.Ceil(n * (1 - 1e-12))
	if n > estimate.MaxUnits {
		return 0, refusal.New(refusal.Number, "n", n, "≤ 1000000000")
	}
	return int(n), nil
}

// A Drawn is the sample of one stratum.
type Drawn struct {
	Stratum    string
	Units      []string // in the order in which they were drawn
	Population int      // units in the stratum
	Inclusion  float64  // inclusion probability of every unit, n/N
}

// Draw draws n units of a stratum at random, without replacement, so that anybody
// with the same list and seed can repeat it on any system: each unit gets the key
//
//	SHA-256( part(seed) ‖ part(stratum) ‖ part(id) ),   part(x) = length of x in bytes, 8 bytes, big-endian ‖ x
//
// and the n units with the smallest keys are the sample, smallest first. So the
// order of the list does not matter; a larger n only appends, and a unit that
// cannot be reached is replaced by the next one drawn; strata are drawn
// independently. Over all seeds, every set of n units is equally likely (simple
// random sampling within the stratum), so every unit has the inclusion
// probability n/N. This requires that the seed was fixed before anybody saw what
// it draws, such as one drawn in public or agreed in the minutes.
//
// Ids are compared as bytes: both sides must spell them identically.
func Draw(seed, stratum string, ids []string, n int) (Drawn, error) {
	if seed == "" {
		return Drawn{}, refusal.New(refusal.NoSeed)
	}
	if n < 0 || n > len(ids) {
		return Drawn{}, refusal.New(refusal.DrawExceeds, stratum, n, len(ids))
	}
	buffer := part(part(nil, seed), stratum)
	prefix := len(buffer)
	type keyed struct {
		key [sha256.Size]byte
		id  string
	}
	list := make([]keyed, len(ids))
	for i, id := range ids {
		if id == "" {
			return Drawn{}, refusal.New(refusal.Blank, "", "", "id")
		}
		buffer = part(buffer[:prefix], id)
		list[i] = keyed{sha256.Sum256(buffer), id}
	}
	slices.SortFunc(list, func(a, b keyed) int {
		return cmp.Or(bytes.Compare(a.key[:], b.key[:]), cmp.Compare(a.id, b.id))
	})
	for i := 1; i < len(list); i++ {
		if list[i].id == list[i-1].id {
			return Drawn{}, refusal.New(refusal.Repeated, list[i].id)
		}
	}
	d := Drawn{Stratum: stratum, Units: make([]string, n), Population: len(ids)}
	for i := range d.Units {
		d.Units[i] = list[i].id
	}
	if n > 0 {
		d.Inclusion = float64(n) / float64(len(ids))
	}
	return d, nil
}

// part appends s to b, after its length.
func part(b []byte, s string) []byte {
	return append(binary.BigEndian.AppendUint64(b, uint64(len(s))), s...)
}
