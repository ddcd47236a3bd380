package main

import (
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"

	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/ops/total"
	"github.com/comision-mixta/mixta/record"
)

// totals adds the results of an operation in rational numbers, and finds the
// seizures that both sides report by trying all pairs.
var totals = oracle{"totals", "none: sums are exact", askTotals}

// report is one item of a seizure, as it is written.
type report struct {
	seizure, item int
	side          record.Side
	substance     ops.Substance
	amount        *big.Rat // in the unit of its measure
	unit          record.Unit
	day, spot     int
	weighed       bool
}

const (
	thisOperation  = "0e5a1000-0000-4000-8000-000000000001"
	otherOperation = "0e5a1000-0000-4000-8000-000000000002"
)

var (
	drugs = []ops.Substance{ops.CocaPaste, ops.CocaineBase, ops.CocaPaste, ops.Diesel}

	// measures are the units in use: the measure of each, and how many of it one is.
	measures = map[record.Unit]struct {
		of    record.Unit
		times *big.Rat
	}{"kg": {"kg", big.NewRat(1, 1)}, "g": {"kg", big.NewRat(1, 1000)}, "t": {"kg", big.NewRat(1000, 1)}, "l": {"l", big.NewRat(1, 1)}}
)

// drawAmount makes an amount near one of a few, in any unit.
func drawAmount(r *rand.Rand) (record.Quantity, *big.Rat, record.Unit) {
	unit := []record.Unit{"kg", "kg", "kg", "g", "g", "t", "l"}[r.IntN(7)]
	thousandths := []int64{40_000, 40_000, 7_500}[r.IntN(3)] + r.Int64N(900)
	if unit == "t" {
		thousandths /= 1000
	}
	exact := big.NewRat(thousandths, 1000)
	if unit == "g" {
		exact = big.NewRat(thousandths, 1)
	}
	value, _ := exact.Float64()
	return record.Amount(value, unit), exact.Mul(exact, measures[unit].times), measures[unit].of
}

func askTotals(r *rand.Rand) (string, bool) {
	o := &ops.Operation{Header: record.Header{ID: thisOperation}}
	sides := record.Sides()
	sum := ledger{}
	var seizures []ops.Seizure
	var reports []report
	for i := range r.IntN(11) {
		z, list := drawSeizure(r, i)
		seizures, reports = append(seizures, z), append(reports, list...)
	}
	counted, listed, absent := map[int]bool{}, map[int]bool{}, map[record.SeizureRef]bool{}
	var results []ops.Result
	for range r.IntN(5) {
		res := ops.Result{Operation: thisOperation, Of: []record.Side{sides[r.IntN(2)]}}
		column := string(res.Of[0])
		if r.IntN(5) == 0 {
			res.Of, column = sides[:], "joint"
		}
		for range 2 + r.IntN(8) {
			drug := drugs[r.IntN(len(drugs))]
			quantity, exact, unit := drawAmount(r)
			res.Lines = append(res.Lines, ops.Line{Amount: ops.Amount{Substance: drug, Quantity: quantity}})
			sum.add(string(drug), unit, column, exact)
		}
		if n := r.Int64N(3); n > 0 {
			res.Assets = []ops.AssetCount{{Kind: ops.Vehicle, Count: n}}
			sum.add("vehicle", record.Each, column, big.NewRat(n, 1))
		}
		for i := range seizures {
			if r.IntN(2) == 0 {
				res.Seizures = append(res.Seizures, record.SeizureRef(seizures[i].ID))
				listed[i] = true
				counted[i] = counted[i] || column != "joint"
			}
		}
		if r.IntN(4) == 0 {
			ref := record.SeizureRef(fmt.Sprintf("0e5a1000-0000-4000-8000-%012d", 900+r.IntN(3)))
			res.Seizures = append(res.Seizures, ref)
			absent[ref] = absent[ref] || column != "joint"
		}
		results = append(results, res)
	}
	var own, apart []report
	var unlisted []int
	for i := range seizures {
		if !listed[i] && seizures[i].Operation == thisOperation && !seizures[i].Exercise {
			unlisted = append(unlisted, i)
		}
	}
	for _, p := range reports {
		switch {
		case counted[p.seizure]:
			own = append(own, p)
		case slices.Contains(unlisted, p.seizure):
			apart = append(apart, p)
		}
	}
	sum.settle(own, apart)
	missing := 0
	for _, lost := range absent {
		if lost {
			missing++
		}
	}

	got, err := total.Of(o, results, seizures, double.Default())
	if err != nil {
		return err.Error(), false
	}
	differ := ""
	if !slices.Equal(got.Doubts.Unlisted, unlisted) || got.Doubts.Absent != missing {
		differ += fmt.Sprintf("unlisted %v, absent %d; here %v, %d; ", got.Doubts.Unlisted, got.Doubts.Absent, unlisted, missing)
	}
	for _, t := range got.Rows {
		key := row{t.Code, t.Unit}
		for column, m := range map[string]*record.Micro{"BO": t.BO, "PE": t.PE, "twice": t.Twice, "together": t.Together, "joint": t.Joint, "unlisted": t.Unlisted} {
			want := sum[key][column]
			if (m == nil) != (want == nil) || m != nil && big.NewRat(int64(*m), 1_000_000).Cmp(want) != 0 {
				differ += fmt.Sprintf("%v %s: %v, here %v; ", key, column, m, want)
			}
		}
		delete(sum, key)
	}
	if len(sum) > 0 {
		differ += fmt.Sprint("no row for ", slices.Collect(maps.Keys(sum)))
	}
	return differ, false
}

// drawSeizure makes a seizure of one or two items, on one of three days at one of
// two spots, which lie a hundred kilometres apart, give or take one.
func drawSeizure(r *rand.Rand, i int) (ops.Seizure, []report) {
	side := record.Sides()[r.IntN(2)]
	day, spot := r.IntN(3), r.IntN(2)
	at := record.PointAt(-69+float64(spot)+r.Float64()*0.009, -16.5)
	z := ops.Seizure{
		Header: record.Header{ID: record.ID(fmt.Sprintf("0e5a1000-0000-4000-8000-%012d", 100+i)), Exercise: r.IntN(8) == 0},
		Agency: record.Actor(side + "-X"), Date: record.Date(fmt.Sprintf("2022-05-%02d", 20+day)), Place: record.Place{Point: &at},
		Operation: []record.OperationRef{thisOperation, thisOperation, thisOperation, otherOperation, ""}[r.IntN(5)],
	}
	var list []report
	for k := range 1 + r.IntN(2) {
		drug := drugs[r.IntN(len(drugs))]
		quantity, exact, unit := drawAmount(r)
		item := ops.SeizedItem{Amount: ops.Amount{Substance: drug, Quantity: quantity}, Weighing: []ops.Weighing{ops.Weighed, ops.Estimated}[r.IntN(2)]}
		z.Items = append(z.Items, item)
		list = append(list, report{i, k, side, drug, exact, unit, day, spot, item.Weighing == ops.Weighed})
	}
	return z, list
}
