package asterix

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/comision-mixta/mixta/ops"
)

// number is a track number of a station.
type number struct {
	station [2]byte
	number  uint16
}

// numbered returns the tracks that have points, each with a number that no other
// of its station has within the gap that would join them: its own where that can
// be written, else one that is free.
func numbered(tracks []*ops.Track) (all []*path) {
	for _, t := range tracks {
		p := &path{Track: t, station: station(t.Sensor.Station), points: slices.Collect(t.Points()), told: map[string]bool{}}
		if len(p.points) > 0 {
			all = append(all, p)
		}
	}
	slices.SortStableFunc(all, func(a, b *path) int {
		return cmp.Or(a.points[0].Time.Compare(b.points[0].Time), cmp.Compare(a.ID, b.ID))
	})
	ends := map[number]time.Time{}
	var others []*path
	for _, p := range all {
		n, err := strconv.ParseUint(p.Number, 10, 16)
		me := number{p.station, uint16(n)}
		if end, taken := ends[me]; err != nil || taken && !end.Before(p.points[0].Time) {
			others = append(others, p)
			continue
		}
		p.number, ends[me] = me.number, p.last()
	}
	next := uint16(0)
	for _, p := range others {
		for range 1 << 16 { // where all are taken, one is used again
			next++
			if _, taken := ends[number{p.station, next}]; !taken {
				break
			}
		}
		p.number, ends[number{p.station, next}] = next, p.last()
	}
	return all
}

func (p *path) last() time.Time { return p.points[len(p.points)-1].Time }

// station returns the system area and identification codes of "SAC/SIC"; zeros
// where a sensor is called otherwise.
func station(name string) (codes [2]byte) {
	sac, sic, _ := strings.Cut(name, "/")
	x, err := strconv.ParseUint(sac, 10, 8)
	y, err2 := strconv.ParseUint(sic, 10, 8)
	if err == nil && err2 == nil {
		codes = [2]byte{byte(x), byte(y)}
	}
	return codes
}
