package versions

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// Withdraw returns the withdrawal of a record of the given kind. With erase,
// every later merge removes its content for good.
func Withdraw(current []byte, kind string, reason record.Text, authority record.Authority, erase bool, h Hand) ([]byte, error) {
	old, err := parse(current)
	if err != nil {
		return nil, err
	}
	if err := old.mayFollow(h.By); err != nil {
		return nil, err
	}
	w := record.Withdrawal{Kind: record.KindName(kind), Reason: reason, Authority: authority, Erase: erase}
	as := next(old.stamp(), old.Joint, h)
	w.Header = record.Header{ID: old.ID, Version: as.Version, Seen: as.Seen, Issuer: h.By, Issued: h.At, Marking: old.Marking, Joint: old.Joint}
	w.Exercise = string(old.Get("exercise")) == "true"
	if report := w.Validate(); !report.OK() {
		return nil, report.Err()
	}
	return mixta.Marshal(&w)
}
