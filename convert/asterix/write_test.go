package asterix_test

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/asterix"
	"github.com/comision-mixta/mixta/convert/internal/tracktest"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// octets returns the last n octets of a number.
func octets(n int, v uint32) []byte { return binary.BigEndian.AppendUint32(nil, v)[4-n:] }

// recording makes a recording of several craft over a midnight, and what each of
// its messages says: station, number, time, position, velocity and flight level.
func recording(r *rand.Rand, messages int) (b []byte, said []string) {
	const second = 128
	at := uint32(23 * 3600 * second)
	for range messages {
		at += 1 + r.Uint32N(40*second)
		var body []byte
		body = append(body, 0x9b, 0x4d, 0x20)                     // 010 070 105 185 | 060 040 080 | 136
		body = append(body, 25, 201)                              // 010
		body = append(body, octets(3, at%(24*3600*second))...)    // 070
		body = append(body, octets(4, r.Uint32N(1<<25)-1<<24)...) // 105: ±90°
		body = append(body, octets(4, r.Uint32N(1<<26)-1<<25)...) // and ±180°
		body = append(body, octets(2, r.Uint32N(4000)-2000)...)   // 185: up to 500 m/s
		body = append(body, octets(2, r.Uint32N(4000)-2000)...)   //
		body = append(body, octets(2, 0o7000)...)                 // 060
		body = append(body, octets(2, 1+r.Uint32N(5))...)         // 040
		body = append(body, 0)                                    // 080
		body = append(body, octets(2, r.Uint32N(2000))...)        // 136
		b = append(append(b, 62), octets(2, uint32(len(body)+3))...)
		b = append(b, body...)
		said = append(said, fmt.Sprintf("%x %x %x %x %x", body[22:24], body[5:8], body[8:16], body[16:20], body[25:27]))
	}
	return b, said
}

// says parses what mixta wrote, by the octets of the specification alone.
func says(t *testing.T, b []byte) (said []string) {
	for len(b) > 0 {
		n := int(binary.BigEndian.Uint16(b[1:]))
		body := b[3:n]
		if b[0] != 62 || !bytes.HasPrefix(body, []byte{0x9b, 0x4d, 0x20, 25, 201}) || len(body) != 27 {
			t.Fatalf("a block of %s", hex.EncodeToString(b[:n]))
		}
		said = append(said, fmt.Sprintf("%x %x %x %x %x", body[22:24], body[5:8], body[8:16], body[16:20], body[25:27]))
		b = b[n:]
	}
	return said
}

// TestWriteToTheBit: what was read from a recording is written with the same
// times, positions, velocities and levels, to the bit.
func TestWriteToTheBit(t *testing.T) {
	r := rand.New(rand.NewPCG(62, 105))
	in, want := recording(r, 3000)
	tracks, found := tracktest.Read(t, asterix.Read(bytes.NewReader(in), tracktest.Options()))
	for _, f := range found {
		if !strings.HasPrefix(f, "elsewhere:") { // the recording is of anywhere
			t.Fatal(f)
		}
	}
	out, losses := written(t, tracks...)
	if diff := cmp.Diff(want, says(t, out)); diff != "" {
		t.Errorf("messages (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"/id", "/start"}, losses); diff != "" { // a record of its own, and the day
		t.Error(diff)
	}
}

func written(t *testing.T, tracks ...*ops.Track) ([]byte, []string) {
	t.Helper()
	var b bytes.Buffer
	w := asterix.Write(&b, convert.Options{})
	for _, k := range tracks {
		if ok, err := w.Put(k); !ok || err != nil {
			t.Fatal(ok, err)
		}
	}
	losses, err := w.Close()
	if err != nil {
		t.Fatal(err)
	}
	var lost []string
	for _, l := range losses {
		lost = append(lost, l.Pointer)
	}
	return b.Bytes(), slices.Compact(lost)
}

// TestWriteOther: what no system of radars made is rounded to its steps and says
// so; two craft of one number stay two; a drill is marked in every message.
func TestWriteOther(t *testing.T) {
	logger := func(name string) *ops.Track {
		k := &ops.Track{Domain: ops.River, Sensor: ops.Sensor{Kind: ops.SatelliteLogger, Station: "Bote 3"}, Number: "7", Callsign: "PATRULLA-1", Type: "LANCHA",
			Start: "2022-05-16T13:00:00.003Z", Legs: []ops.Leg{{Source: ops.FromSatellite, AltitudeFrom: ops.Ground, Times: []float64{0, 1.5},
				Positions: []record.Position{{-69.123456789, -13.2}, {-69.1, -13.2}}, Altitudes: []float64{3, 4}, Speeds: []float64{11.11, 12}}}}
		k.ID, k.Exercise = record.ID(name), true
		return k
	}
	out, lost := written(t, logger("a"), logger("b"))
	want := []string{"/callsign", "/domain", "/id", "/legs/*/altitudeFrom", "/legs/*/altitudes", "/legs/*/positions", "/legs/*/source", "/legs/*/speeds", "/legs/*/times", "/maxGap", "/number", "/sensor/kind", "/sensor/station", "/start", "/type"}
	if diff := cmp.Diff(want, lost); diff != "" {
		t.Errorf("lost (-want +got):\n%s", diff)
	}
	tracks, _ := tracktest.Read(t, asterix.Read(bytes.NewReader(out), tracktest.Options()))
	if len(tracks) != 2 || len(tracks[0].Legs[0].Times) != 2 || tracks[0].Number == tracks[1].Number {
		t.Errorf("%+v", tracks)
	}
	o := tracktest.Options()
	o.Header.Exercise = false
	if tracks, found := tracktest.Read(t, asterix.Read(bytes.NewReader(out), o)); len(tracks) != 0 || len(found) != 1 {
		t.Errorf("%d tracks that are no drill, %v", len(tracks), found)
	}
}

func FuzzWrite(f *testing.F) { tracktest.FuzzWrite(f, asterix.Format(), 6e-6) }
