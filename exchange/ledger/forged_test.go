package ledger

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// TestForgedReceipt: what an unsigned file says was receipted, or one that another
// signed, is sent all the same.
func TestForgedReceipt(t *testing.T) {
	b := newBelieving(t)
	own, err := versions.Bundle("BO-VDSSC", versions.Copy{Kind: "meeting", Raw: meeting(0, 1, false)})
	b.must(err)
	var state, first bytes.Buffer
	_, err = merge.Join(t.Context(), &state, merge.Options{Keeper: "BO-VDSSC"}, own)
	b.must(err)
	b.must(os.WriteFile(b.state(), state.Bytes(), 0o600))
	at := time.Date(2023, 6, 1, 0, 0, 0, 0, time.UTC)
	send := func(w *bytes.Buffer) error {
		_, err := b.exchange(record.At(at)).Outbox(t.Context(), w, Outgoing{To: "PE-DEVIDA"})
		return err
	}
	b.must(send(&first))
	mine := filepath.Join(b.dir, "BO-1.json")
	b.must(os.WriteFile(mine, first.Bytes(), 0o600))
	b.signs(mine, b.newKey("BO-VDSSC"))

	b.receipts("PE-1.json", "PE-DEVIDA", "PE-DEVIDA", "BO-1.json")
	if err := send(&bytes.Buffer{}); err != nil {
		t.Errorf("the receipt counts though nobody signed it: %v", err)
	}
	b.receipts("other.json", "PE-DIRANDRO", "PE-DEVIDA", "BO-1.json")
	b.signs(filepath.Join(b.dir, "other.json"), b.newKey("PE-DIRANDRO"))
	if err := send(&bytes.Buffer{}); err != nil {
		t.Errorf("the receipt counts though another signed it: %v", err)
	}
	b.signs(filepath.Join(b.dir, "PE-1.json"), b.key)
	if err := send(&bytes.Buffer{}); err != ErrNothing {
		t.Errorf("the receipt does not count though it is signed: %v", err)
	}
}

// TestForgedAnswer: that somebody else says one had answered a file keeps
// nobody from taking it in.
func TestForgedAnswer(t *testing.T) {
	b := newBelieving(t)
	b.sends("1.json", meeting(1, 1, false), b.key, nil)
	b.receipts("z1.json", "PE-DIRANDRO", "BO-VDSSC", "1.json")
	b.signs(filepath.Join(b.dir, "z1.json"), b.newKey("PE-DIRANDRO"))
	files, err := b.exchange(received).Files(t.Context())
	b.must(err)
	if p := newLedger(files).Find("PE-DEVIDA", "BO-VDSSC").Files[0]; p.Receipt != nil {
		t.Errorf("it is answered: %v", p.Receipt)
	}
	want := map[string][]string{"1.json": {"accepted"}, "z1.json": {"refused", "trust.issuer"}}
	if diff := cmp.Diff(want, b.takes(received)); diff != "" {
		t.Error(diff)
	}
	state, err := os.ReadFile(b.state())
	if err != nil || !bytes.Contains(state, []byte(`"meetings"`)) {
		t.Errorf("the state has no meeting: %v", err)
	}
}

// TestForgedSender: a file that says that another sent it takes no number from
// him, and is not answered in his name.
func TestForgedSender(t *testing.T) {
	b := newBelieving(t)
	b.sends("a1.json", meeting(1, 1, false), b.newKey("PE-DIRANDRO"), nil)
	b.sends("b1.json", meeting(1, 2, false), b.key, nil)
	want := map[string][]string{"a1.json": {"not-believed", "trust.sender"}, "b1.json": {"accepted"}}
	if diff := cmp.Diff(want, b.takes(received)); diff != "" {
		t.Error(diff)
	}
	own, err := ReadFile(b.state())
	if err != nil || len(own.Receipts) != 1 {
		t.Errorf("%v %v", own.Receipts, err)
	}
}

// TestForgedErasure: nobody has the files of others destroyed.
func TestForgedErasure(t *testing.T) {
	b := newBelieving(t)
	b.sends("1.json", meeting(1, 1, false), b.key, nil)
	raw, err := versions.WithdrawJSON("meeting", meeting(1, 1, false), record.Withdrawal{Reason: record.Text{ES: "x"}, Authority: record.Authority{Actor: "PE", Law: "x"}, Erase: true}, versions.Issue{By: "PE-DEVIDA", At: received})
	b.must(err)
	file := filepath.Join(b.dir, "z1.json")
	b.must(os.WriteFile(file, fmt.Appendf(nil, `{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-9000-000000000001","sender":"PE-DIRANDRO","recipient":"BO-VDSSC","issued":"2023-06-01T00:00:00Z","sequence":1,"marking":{"tlp":"AMBER","releasable":["BO","PE"]}},"withdrawals":[%s]}`, raw), 0o600))
	for _, row := range []struct {
		by   *trust.Key
		want int
	}{{b.newKey("PE-DIRANDRO"), 0}, {b.key, 1}} {
		b.signs(file, row.by)
		files, err := b.exchange(received).Files(t.Context())
		b.must(err)
		if got := len(files[0].Erased); files[0].Name != "1.json" || got != row.want {
			t.Errorf("%s: %d records erased, not %d", files[0].Name, got, row.want)
		}
	}
}
