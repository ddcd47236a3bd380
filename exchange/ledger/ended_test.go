package ledger

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// sending is BO-VDSSC with a state of its own, a key, and a first file sent.
type sending struct {
	*believing
	own *trust.Key
}

func newSending(t *testing.T, days trust.Validity) *sending {
	b := newBelieving(t)
	b.keeps(meeting(0, 1, false))
	own, err := trust.NewKey(trust.EdDSA)
	b.must(err)
	b.must(b.trust.Add(trust.TrustedKey{Grant: trust.Grant{Actor: "BO-VDSSC"}, Public: own.Public(), Validity: days}))
	s := &sending{b, own}
	_, err = s.next("BO-1.json", "2023-06-01T00:00:00Z")
	b.must(err)
	return s
}

// keeps puts versions into the state.
func (b *believing) keeps(meetings ...[]byte) {
	b.Helper()
	var inputs []merge.Input
	if had, err := os.ReadFile(b.state()); err == nil {
		inputs = append(inputs, merge.Bytes("state", had))
	}
	for _, raw := range meetings {
		one, err := versions.Bundle("BO-VDSSC", versions.Copy{Kind: "meeting", Raw: raw})
		b.must(err)
		inputs = append(inputs, one)
	}
	var state bytes.Buffer
	_, err := merge.Join(b.Context(), &state, merge.Options{Keeper: "BO-VDSSC"}, inputs...)
	b.must(err)
	b.must(os.WriteFile(b.state(), state.Bytes(), 0o600))
}

// next writes and signs the next file for PE-DEVIDA; name "": without keeping it.
func (s *sending) next(name string, at record.Instant) (*Sent, error) {
	s.Helper()
	var file bytes.Buffer
	sent, err := s.exchange(at).Outbox(s.Context(), &file, Outgoing{To: "PE-DEVIDA"})
	if err == nil && name != "" {
		s.must(os.WriteFile(filepath.Join(s.dir, name), file.Bytes(), 0o600))
		s.signs(filepath.Join(s.dir, name), s.own)
	}
	return sent, err
}

var year = trust.Validity{From: "2023-01-01T00:00:00Z", Until: "2023-12-31T00:00:00Z"}

// TestOwnKeyEnded: what was sent with a key that has ended since stays sent, with
// the recipient's receipt and without it.
func TestOwnKeyEnded(t *testing.T) {
	revoked := year
	revoked.Revoked = &trust.Revocation{At: "2023-07-01T00:00:00Z", Reason: "lost"}
	for name, row := range map[string]struct {
		days trust.Validity
		at   record.Instant
	}{"expired": {year, "2024-02-01T00:00:00Z"}, "revoked": {revoked, "2023-08-01T00:00:00Z"}} {
		t.Run(name, func(t *testing.T) {
			s := newSending(t, row.days)
			if sent, err := s.next("", row.at); err != nil || sent.Envelope.Sequence != 2 || sent.Records != 1 {
				t.Errorf("not answered: %+v %v", sent, err)
			}
			s.receipts("PE-1.json", "PE-DEVIDA", "PE-DEVIDA", "BO-1.json")
			s.signs(filepath.Join(s.dir, "PE-1.json"), s.key)
			s.takes(received)
			s.must(os.Remove(filepath.Join(s.dir, "PE-1.json")))
			s.keeps(meeting(0, 2, false))
			if sent, err := s.next("", row.at); err != nil || sent.Envelope.Sequence != 3 || !strings.HasPrefix(string(sent.Envelope.Previous), "sha256:") || sent.Records != 1 || sent.Foreign != 1 {
				t.Errorf("answered: %+v %v", sent, err)
			}
		})
	}
}

// TestEndedKeyBringsNothing: a file with an ended key of one's own is counted as
// sent and never taken in; nor is anybody else's key believed after its days.
func TestEndedKeyBringsNothing(t *testing.T) {
	s := newSending(t, year)
	path := filepath.Join(s.dir, "BO-1.json")
	file, err := os.ReadFile(path)
	s.must(err)
	s.must(os.WriteFile(path, bytes.Replace(file, []byte(`"recipient":"PE-DEVIDA"`), []byte(`"recipient":"BO"`), 1), 0o600))
	s.must(os.Remove(trust.SignatureFile(path)))
	s.signs(path, s.own)
	if got := s.takes("2024-02-01T00:00:00Z"); len(got) != 0 {
		t.Errorf("taken in: %v", got)
	}
	s.sends("1.json", meeting(1, 1, false), s.key, nil)
	s.must(os.Remove(trust.SignatureFile(path)))
	s.receipts("BO-1.json", "BO-FELCN", "BO-VDSSC", "1.json")
	file, err = os.ReadFile(path)
	s.must(err)
	s.must(os.WriteFile(path, bytes.Replace(file, []byte(`"sender":"BO-FELCN","recipient":"BO-VDSSC"`), []byte(`"sender":"BO-VDSSC","recipient":"PE-DEVIDA"`), 1), 0o600))
	s.signs(path, s.own)
	files, err := s.exchange("2024-02-01T00:00:00Z").Files(t.Context())
	s.must(err)
	if f := files[1]; f.Name != "BO-1.json" || !f.Trusted() || !f.Report.OK() || len(f.Receipts) != 1 || f.receipts() != nil {
		t.Errorf("its receipts count: %+v", f)
	}
	if got := s.takes("2024-02-01T00:00:00Z"); len(got["1.json"]) != 2 || got["1.json"][1] != "trust.key.expired" {
		t.Errorf("%v", got)
	}
}

// TestOwnNotBelieved: while a file of one's own is not believed, no number is
// given out, and it is said why.
func TestOwnNotBelieved(t *testing.T) {
	s := newSending(t, year)
	if _, err := s.next("", "2022-01-01T00:00:00Z"); err == nil {
		t.Error("the key does not hold yet, and a number is given out")
	} else if es, ok := check.Say(err, check.ES); !ok || !strings.Contains(es, "BO-1.json lleva la firma de BO-VDSSC") || !strings.Contains(err.Error(), "trust.key.not-yet") {
		t.Errorf("%v; %s", err, es)
	}
	path := filepath.Join(s.dir, "BO-1.json")
	file, err := os.ReadFile(path)
	s.must(err)
	s.must(os.WriteFile(path, append(file, '\n'), 0o600))
	if _, err := s.next("", record.At(time.Date(2023, 6, 2, 0, 0, 0, 0, time.UTC))); err == nil || !strings.Contains(err.Error(), "BO-1.json") {
		t.Errorf("the file was altered, and a number is given out: %v", err)
	}
}
