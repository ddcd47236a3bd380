package ledger

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// TestOthersStayOut: who asks for signatures does not send under his own what
// others have issued; who asks for none does.
func TestOthersStayOut(t *testing.T) {
	s := newSending(t, year)
	by := func(issuer record.Actor, n int) []byte {
		return bytes.ReplaceAll(meeting(0, n, false), []byte(`"BO-VDSSC"`), fmt.Appendf(nil, "%q", issuer))
	}
	s.keeps(by("PE-DEVIDA", 2), by("BO-FELCN", 3), by("BO", 4), by("BO-VDSSC-UELICN", 5))
	sent, err := s.next("", received)
	if err != nil || sent.Records != 3 || sent.Foreign != 2 {
		t.Errorf("%+v %v", sent, err)
	}
	own := &s.trust.Keys[len(s.trust.Keys)-1]
	own.For = []record.Actor{"BO"}
	if sent, err := s.next("", received); err != nil || sent.Records != 4 || sent.Foreign != 1 {
		t.Errorf("it may speak for all of Bolivia: %+v %v", sent, err)
	}
	own.For = nil
	s.trust = nil
	if sent, err := s.next("", received); err != nil || sent.Records != 5 || sent.Foreign != 0 {
		t.Errorf("nobody is asked for a signature: %+v %v", sent, err)
	}
}

// TestOnlyOthers: where nothing is left, it is said how many stay out.
func TestOnlyOthers(t *testing.T) {
	b := newBelieving(t)
	b.keeps(meeting(1, 1, false))
	s := &sending{b, nil}
	if sent, err := s.next("", received); !errors.Is(err, ErrNothing) || sent.Foreign != 1 {
		t.Errorf("%+v %v", sent, err)
	}
}

// TestFirstRefersToOthers: a first file that would refer to what is left out is
// not written, and it is said why.
func TestFirstRefersToOthers(t *testing.T) {
	b := newBelieving(t)
	later := bytes.Replace(meeting(0, 2, false), []byte(`"session"`), []byte(`"evaluates":"0199a000-0000-7000-9001-000000000001","session"`), 1)
	b.keeps(meeting(1, 1, false), later)
	s := &sending{b, nil}
	_, err := s.next("", received)
	if es, ok := check.Say(err, check.ES); !ok || !strings.Contains(es, "deben llegar de sus emisores") {
		t.Errorf("%v", err)
	}
	s.trust = nil
	if sent, err := s.next("", received); err != nil || sent.Records != 2 {
		t.Errorf("%+v %v", sent, err)
	}
}
