package asterix

import (
	"bytes"
	"encoding/binary"
	"strconv"
	"strings"
	"time"

	"github.com/comision-mixta/mixta/convert"
)

// number is a track number of a station.
type number struct {
	station [2]byte
	number  uint16
}

// A track as a row: when it begins, its id and its number among all, by which it is
// sorted; when it ends; its station; its track number, and whether that can be written
// and is read back as it is.
const pathSize = 8 + 16 + 4 + 8 + 2 + 2 + 1

const (
	writable = 1 << iota // the track has a number of the item's range
	plain                // and spells it as a reader does
)

func (p *path) row(n uint32, first, last time.Time) []byte {
	own, err := strconv.ParseUint(p.Number, 10, 16)
	flags := byte(0)
	if err == nil {
		flags |= writable
	}
	if p.Number == strconv.FormatUint(own, 10) {
		flags |= plain
	}
	row := append(instant(nil, first), p.id()...)
	row = instant(binary.BigEndian.AppendUint32(row, n), last)
	row = binary.BigEndian.AppendUint16(append(row, p.station[:]...), uint16(own))
	return append(row, flags)
}

// numbers returns the track number of each track, in the order in which they were put:
// one that no other of its station has within the gap that would join them, its own
// where that can be written, else one that is free.
func (w *writer) numbers() ([]uint16, error) {
	numbers, others := make([]uint16, w.n), make([]bool, w.n)
	ends := map[number][8]byte{} // instants
	for row, err := range w.paths.Sorted() {
		if err != nil {
			return nil, err
		}
		n, me, flags := binary.BigEndian.Uint32(row[24:]), number{[2]byte(row[36:]), binary.BigEndian.Uint16(row[38:])}, row[40]
		if end, taken := ends[me]; flags&writable == 0 || taken && bytes.Compare(end[:], row[:8]) >= 0 {
			others[n] = true
			continue
		}
		numbers[n], ends[me] = me.number, [8]byte(row[28:])
		if flags&plain == 0 {
			w.losses.Add(lostNumber)
		}
	}
	next := uint16(0)
	for row, err := range w.paths.Sorted() {
		if err != nil {
			return nil, err
		}
		n, station := binary.BigEndian.Uint32(row[24:]), [2]byte(row[36:])
		if !others[n] {
			continue
		}
		for range 1 << 16 { // where all are taken, one is used again
			next++
			if _, taken := ends[number{station, next}]; !taken {
				break
			}
		}
		numbers[n], ends[number{station, next}] = next, [8]byte(row[28:])
		w.losses.Add(lostNumber)
	}
	return numbers, nil
}

var lostNumber = convert.Loss{Kind: "track", Pointer: "/number", Reason: spelt}

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
