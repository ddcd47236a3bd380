package ledger

import (
	"bytes"
	"fmt"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/exchange/internal/histories"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/versions"
)

// tokened is a version of a joint meeting; the tokens are JSON.
func tokened(issuer, version, tokens string, ordinal int) []byte {
	return histories.Meeting(issuer, version+`,"seen":`+tokens, fmt.Sprintf(`"joint":true,"ordinal":%d`, ordinal))
}

const (
	ours   = "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"
	others = "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b"
)

// TestUnsentEdit: the keeper has changed a joint record and not sent it yet. What
// the other side makes of the version that it has does not replace the change,
// whatever it counts.
func TestUnsentEdit(t *testing.T) {
	unsent := tokened("BO-VDSSC", `{"BO-VDSSC":2}`, `{"BO-VDSSC":"`+ours+`"}`, 2)
	for name, row := range map[string]struct {
		version, tokens string
		want            []string
		conflict        bool
	}{
		"made from what it has": {`{"BO-VDSSC":1,"PE-DEVIDA":1}`, `{"PE-DEVIDA":"` + others + `"}`, []string{"accepted"}, true},
		"counted, not seen":     {`{"BO-VDSSC":2,"PE-DEVIDA":1}`, `{"PE-DEVIDA":"` + others + `"}`, []string{"refused", "merge.unseen"}, false},
		"counted, with a guess": {`{"BO-VDSSC":2,"PE-DEVIDA":1}`, `{"BO-VDSSC":"` + others + `","PE-DEVIDA":"` + others + `"}`, []string{"refused", "merge.unseen"}, false},
		"seen":                  {`{"BO-VDSSC":2,"PE-DEVIDA":1}`, `{"BO-VDSSC":"` + ours + `","PE-DEVIDA":"` + others + `"}`, []string{"accepted"}, false},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBelieving(t)
			b.keeps(unsent)
			sent := tokened("PE-DEVIDA", row.version, row.tokens, 3)
			b.sends("PE-1.json", sent, b.key, nil)
			if diff := cmp.Diff(map[string][]string{"PE-1.json": row.want}, b.takes(received)); diff != "" {
				t.Error(diff)
			}
			state, err := ReadFile(b.state())
			b.must(err)
			if len(row.want) > 1 && (len(state.Receipts[0].Findings) == 0 || state.Receipts[0].Findings[0].Rule != "merge.unseen") {
				t.Errorf("the receipt does not say why: %+v", state.Receipts[0])
			}
			kept, conflict := b.stands(unsent)
			if kept == (name == "seen") || conflict != row.conflict {
				t.Errorf("our change is kept: %v, in conflict: %v", kept, conflict)
			}
		})
	}
}

// stands reports whether the state has a version, and whether the record is in
// conflict.
func (b *believing) stands(raw []byte) (kept, conflict bool) {
	b.Helper()
	text, err := os.ReadFile(b.state())
	b.must(err)
	return bytes.Contains(text, raw), bytes.Contains(text, []byte(`"conflicts"`))
}

// TestUnseenIsMended: the side whose version is refused takes in the version that
// it had not seen, resolves the conflict that arises, and is accepted.
func TestUnseenIsMended(t *testing.T) {
	b := newBelieving(t)
	unsent := tokened("BO-VDSSC", `{"BO-VDSSC":2}`, `{"BO-VDSSC":"`+ours+`"}`, 2)
	blind := tokened("PE-DEVIDA", `{"BO-VDSSC":2,"PE-DEVIDA":1}`, `{"PE-DEVIDA":"`+others+`"}`, 3)
	b.keeps(unsent)
	var inputs []merge.Input
	for _, raw := range [][]byte{unsent, blind} {
		in, err := versions.Bundle("PE-DEVIDA", versions.Copy{Kind: "meeting", Raw: raw})
		b.must(err)
		inputs = append(inputs, in)
	}
	res, err := merge.Join(t.Context(), &bytes.Buffer{}, merge.Options{Keeper: "PE-DEVIDA"}, inputs...)
	if err != nil || res.Conflicts != 1 || len(res.Exclude) > 0 {
		t.Fatal(res, err)
	}
	r, err := versions.ResolveJSON("meeting", nil, [][]byte{unsent, blind}, map[string][]byte{"/ordinal": []byte("3")}, versions.Issue{By: "PE-DEVIDA", At: received})
	b.must(err)
	b.sends("PE-1.json", r.Record, b.key, nil)
	if diff := cmp.Diff(map[string][]string{"PE-1.json": {"accepted"}}, b.takes(received)); diff != "" {
		t.Error(diff)
	}
	if kept, conflict := b.stands(r.Record); !kept || conflict {
		t.Errorf("the resolved version stands: %v; conflict: %v", kept, conflict)
	}
}

// TestUnseenRestored: a keeper that has restored an old copy of its state and
// issued a counter anew is told, merges its own later file, and loses nothing of
// either.
func TestUnseenRestored(t *testing.T) {
	b := newBelieving(t)
	again := tokened("BO-VDSSC", `{"BO-VDSSC":2}`, `{"BO-VDSSC":"`+ours+`"}`, 2)
	before := tokened("BO-VDSSC", `{"BO-VDSSC":2}`, `{"BO-VDSSC":"`+others+`"}`, 4)
	follows := tokened("PE-DEVIDA", `{"BO-VDSSC":2,"PE-DEVIDA":1}`, `{"BO-VDSSC":"`+others+`"}`, 3)
	b.keeps(again)
	b.sends("PE-1.json", follows, nil, nil)
	file, err := os.ReadFile(b.dir + "/PE-1.json")
	b.must(err)
	join := func() (*merge.Result, []byte) {
		state, err := os.ReadFile(b.state())
		b.must(err)
		var out bytes.Buffer
		res, err := merge.Join(t.Context(), &out, merge.Options{Keeper: "BO-VDSSC"}, merge.Bytes("state", state), merge.Bytes("PE-1", file))
		b.must(err)
		return res, out.Bytes()
	}
	if res, _ := join(); len(res.Exclude) != 1 || res.Exclude[0].Name != "PE-1" {
		t.Errorf("not refused: %+v", res.Exclude)
	}
	b.keeps(before)
	res, text := join()
	if len(res.Exclude) > 0 || res.Conflicts != 1 || !bytes.Contains(text, again) || !bytes.Contains(text, follows) {
		t.Errorf("%+v: %s", res, text)
	}
}
