package ledger

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// opens counts how often each file of a folder is opened.
func opens(t *testing.T, dir string, do func()) map[string]int {
	t.Helper()
	fd, err := syscall.InotifyInit1(syscall.IN_NONBLOCK)
	if err != nil {
		t.Skip(err)
	}
	defer syscall.Close(fd)
	if _, err := syscall.InotifyAddWatch(fd, dir, syscall.IN_OPEN); err != nil {
		t.Skip(err)
	}
	do()
	counts := map[string]int{}
	events := make([]byte, 1<<20)
	n, err := syscall.Read(fd, events)
	if err != nil {
		t.Fatal(err)
	}
	for events = events[:n]; len(events) >= syscall.SizeofInotifyEvent; {
		size := binary.NativeEndian.Uint32(events[12:])
		name, _, _ := bytes.Cut(events[syscall.SizeofInotifyEvent:][:size], []byte{0})
		if strings.Contains(string(name), ".json") && !strings.HasPrefix(string(name), ".") {
			counts[string(name)]++
		}
		events = events[syscall.SizeofInotifyEvent+size:]
	}
	return counts
}

// TestOpens: the inbox opens each file once, and the state once more to
// replace it.
func TestOpens(t *testing.T) {
	b := newBelieving(t)
	b.sends("1.json", meeting(1, 1, false), b.key, nil)
	b.takes(received)
	b.sends("2.json", meeting(1, 2, false), b.key, func(text []byte) []byte {
		return bytes.Replace(text, []byte(`"sequence":1`), fmt.Appendf(nil, `"sequence":2,"previous":%q`, b.digest("1.json")), 1)
	})
	got := opens(t, b.dir, func() { b.takes(received) })
	want := map[string]int{"1.json": 1, "1.json.jws": 1, "2.json": 1, "2.json.jws": 1, "state.json": 2}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	x := b.exchange(received)
	x.Settings = t.TempDir()
	ledger := func() {
		_, err := x.Inbox(t.Context())
		b.must(err)
	}
	ledger() // which makes the index
	want = map[string]int{"1.json": 1, "1.json.jws": 1, "2.json": 1, "2.json.jws": 1, "state.json": 1, "state.json.index": 1}
	if diff := cmp.Diff(want, opens(t, b.dir, ledger)); diff != "" {
		t.Error(diff)
	}
}
