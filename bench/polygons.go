package main

import (
	"fmt"
	"log"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/geo"
	"github.com/peterstace/simplefeatures/geom"

	exact "github.com/comision-mixta/mixta/internal/geom"
)

// polygons measures what it costs to tell whether outlines of 12 corners are
// valid, and how large they are, beside simplefeatures and orb. Each way runs
// in turn, five times; the median counts.
func polygons() {
	const n = 20_000
	rnd := rand.New(rand.NewPCG(2022, 9))
	rings := make([][]exact.Position, n)
	for i := range rings {
		lon, lat := -69+rnd.Float64(), -15+rnd.Float64()
		for k := range 12 {
			sin, cos := math.Sincos(float64(k) / 12 * 2 * math.Pi)
			r := 0.0004 * (0.5 + 0.5*rnd.Float64())
			rings[i] = append(rings[i], exact.Position{lon + r*cos, lat + r*sin})
		}
		rings[i] = append(rings[i], rings[i][0])
	}
	var total float64
	all := []struct {
		name string
		run  func(ring []exact.Position)
	}{
		{"mixta: valid", func(ring []exact.Position) {
			if len(exact.CheckPolygon([][]exact.Position{ring})) > 0 {
				log.Fatal("mixta: not valid")
			}
		}},
		{"simplefeatures: valid", func(ring []exact.Position) {
			flat := make([]float64, 0, 2*len(ring))
			for _, p := range ring {
				flat = append(flat, p[0], p[1])
			}
			shell := geom.NewLineString(geom.NewSequence(flat, geom.DimXY))
			if err := geom.NewPolygon([]geom.LineString{shell}).Validate(); err != nil {
				log.Fatal("simplefeatures: ", err)
			}
		}},
		{"mixta: area, ellipsoid", func(ring []exact.Position) { total += exact.AreaRing(ring) }},
		{"orb: area, sphere", func(ring []exact.Position) {
			r := make(orb.Ring, len(ring))
			for i, p := range ring {
				r[i] = orb.Point(p)
			}
			total += geo.Area(r)
		}},
	}
	took := make([][]time.Duration, len(all))
	for range 5 {
		for i, a := range all {
			start := time.Now()
			for _, ring := range rings {
				a.run(ring)
			}
			took[i] = append(took[i], time.Since(start))
		}
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "way\tns/outline\t× mixta\t")
	for i, a := range all {
		slices.Sort(took[i])
		slices.Sort(took[i/2*2])
		fmt.Fprintf(w, "%s\t%d\t%.1f\t\n", a.name, took[i][2].Nanoseconds()/n, float64(took[i][2])/float64(took[i/2*2][2]))
	}
	w.Flush()
}
