package ledger

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

var sides = [2]record.Actor{"BO-VDSSC", "PE-DEVIDA"}

// meeting is a record of either side; those marked for its own side only stay
// at home.
func meeting(by int, n int, secret bool) []byte {
	to := `"BO","PE"`
	if secret {
		to = `"` + string(sides[by][:2]) + `"`
	}
	return fmt.Appendf(nil, `{"id":"0199a000-0000-7000-900%d-%012d","version":{%q:1},"issuer":%q,"issued":"2022-10-01T18:00:00-04:00","marking":{"tlp":"AMBER","releasable":[%s]},"joint":true,"ordinal":%d,"session":"ordinary","held":"2022-09-29"}`,
		by, n, sides[by], sides[by], to, n)
}

// pair is two folders and what is in them.
type pair struct {
	t    *rapid.T
	dirs [2]string
	ids  []record.ID
	sent [2]int
}

func (x *pair) state(side int) string { return filepath.Join(x.dirs[side], "state.json") }

func (x *pair) must(err error) {
	x.t.Helper()
	if err != nil {
		x.t.Fatal(err)
	}
}

func (x *pair) read(side int) []byte {
	b, err := os.ReadFile(x.state(side))
	x.must(err)
	return b
}

// put merges a version into a state.
func (x *pair) put(side int, kind string, raw []byte) {
	one, err := versions.Bundle(sides[side], versions.Copy{Kind: kind, Raw: raw})
	x.must(err)
	inputs := []merge.Input{one}
	if b, err := os.ReadFile(x.state(side)); err == nil {
		inputs = append(inputs, merge.Bytes("state", b))
	}
	var b bytes.Buffer
	_, err = merge.Join(context.Background(), &b, merge.Options{Keeper: sides[side]}, inputs...)
	x.must(err)
	x.must(os.WriteFile(x.state(side), b.Bytes(), 0o600))
}

// records is what a state says, receipts aside, as one keeper would hold it.
func (x *pair) records(to record.Actor, states ...[]byte) string {
	var inputs []merge.Input
	for i, s := range states {
		inputs = append(inputs, merge.Bytes(fmt.Sprint(i), s))
	}
	var b bytes.Buffer
	_, err := merge.Join(context.Background(), &b, merge.Options{Keeper: "CM-BOPE", Only: func(v merge.Version) bool {
		return v.Kind != "receipt" && v.Marking.Allows(to)
	}}, inputs...)
	x.must(err)
	return b.String()
}

func (x *pair) step() {
	side := rapid.IntRange(0, 1).Draw(x.t, "side")
	hand := versions.Issue{By: sides[side], At: "2023-01-01T00:00:00Z"}
	switch rapid.IntRange(0, 4).Draw(x.t, "step") {
	case 0:
		n := len(x.ids) + 1
		raw := meeting(side, n, rapid.IntRange(0, 3).Draw(x.t, "secret") == 0)
		_, id, err := versions.Parse(raw)
		x.must(err)
		x.ids = append(x.ids, id)
		x.put(side, "meeting", raw)
	case 1, 2:
		id := rapid.SampledFrom(x.ids).Draw(x.t, "id")
		found, err := versions.Find(bytes.NewReader(x.read(side)), id)
		x.must(err)
		if len(found) != 1 || found[0].Kind == "withdrawal" {
			return
		}
		if rapid.IntRange(0, 5).Draw(x.t, "withdraw") == 0 {
			raw, err := versions.WithdrawJSON("meeting", found[0].Raw, record.Withdrawal{Reason: record.Text{ES: "x"}, Authority: record.Authority{Actor: "BO", Law: "x"}, Erase: rapid.Bool().Draw(x.t, "erase")}, hand)
			x.must(err)
			x.put(side, "withdrawal", raw)
			return
		}
		raw, err := versions.ReviseJSON(found[0].Kind, found[0].Raw, bytes.Replace(found[0].Raw, []byte(`"ordinal":`), []byte(`"ordinal":1`), 1), hand)
		if invalid := (*check.InvalidError)(nil); !errors.As(err, &invalid) {
			x.must(err)
			x.put(side, "meeting", raw)
		}
	default:
		x.send(side, hand.At, rapid.IntRange(0, 2).Draw(x.t, "lost") == 0)
	}
}

// send sends the next file, which may be lost, and checks what it makes of the
// other side's state.
func (x *pair) send(side int, at record.Instant, lost bool) {
	mine, his := x.read(side), x.read(1-side)
	var b bytes.Buffer
	_, err := inFolder(sides[side], x.dirs[side], at).Outbox(context.Background(), &b, Outgoing{To: sides[1-side]})
	if errors.Is(err, ErrNothing) {
		return
	}
	x.must(err)
	x.sent[side]++
	name := fmt.Sprintf("%s-%04d.json", sides[side], x.sent[side])
	x.must(os.WriteFile(filepath.Join(x.dirs[side], name), b.Bytes(), 0o600))
	if lost {
		return
	}
	x.must(os.WriteFile(filepath.Join(x.dirs[1-side], name), b.Bytes(), 0o600))
	v, err := inFolder(sides[1-side], x.dirs[1-side], at).Inbox(context.Background())
	x.must(err)
	for _, f := range v.Files {
		if !f.Accepted() {
			x.t.Fatalf("%s is refused: %v", f.Name, f.Report.Err())
		}
	}
	want, got := x.records(sides[1-side], his, mine), x.records(sides[1-side], x.read(1-side))
	if diff := cmp.Diff(want, got); diff != "" {
		x.t.Fatalf("the delta is not the whole state (-whole +delta):\n%s", diff)
	}
}

// TestOutboxIsEnough checks that the delta makes of the partner's state what
// the whole state would, whatever was lost before.
func TestOutboxIsEnough(t *testing.T) {
	root := t.TempDir()
	n := 0
	rapid.Check(t, func(t *rapid.T) {
		n++
		x := &pair{t: t}
		for i := range sides {
			x.dirs[i] = filepath.Join(root, fmt.Sprint(n), string(sides[i]))
			x.must(os.MkdirAll(x.dirs[i], 0o700))
			raw := meeting(i, 999, false)
			_, id, err := versions.Parse(raw)
			x.must(err)
			x.ids = append(x.ids, id)
			x.put(i, "meeting", raw)
		}
		for range rapid.IntRange(3, 15).Draw(t, "steps") {
			x.step()
		}
	})
}
