package versions

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/histories"
	"github.com/comision-mixta/mixta/record"
)

// TestUnchanged: what says the same, however it is spelled, is no new version.
func TestUnchanged(t *testing.T) {
	current := histories.Meeting("BO-VDSSC", `{"BO-VDSSC":1}`, `"ordinal":1,"until":"2022-09-30"`)
	for _, same := range [][]byte{
		current,
		histories.Meeting("BO-VDSSC", `{"BO-VDSSC":1}`, `"until": "2022-09\u002d30", "ordinal": 1`),
		[]byte(strings.Replace(string(current), `"issued":"20`, `"issued":"19`, 1)),
	} {
		for name, next := range map[string]func(kind string, current, edited []byte, by Issue) ([]byte, error){"revise": ReviseJSON, "propose": ProposeJSON} {
			if made, err := next("meeting", current, same, bolivia); !errors.Is(err, ErrUnchanged) {
				t.Errorf("%s of %s: %s, %v", name, same, made, err)
			}
		}
	}
}

// TestHandIsChecked: no version states a time, actor or token that a reader refuses.
func TestHandIsChecked(t *testing.T) {
	current := histories.Meeting("BO-VDSSC", `{"BO-VDSSC":1}`, `"joint":true,"ordinal":1`)
	edited := histories.Meeting("BO-VDSSC", `{"BO-VDSSC":1}`, `"joint":true,"ordinal":2`)
	withdrawal, err := WithdrawJSON("meeting", current, record.Withdrawal{Reason: record.Text{ES: "x"}, Authority: record.Authority{Actor: "BO", Law: "x"}}, bolivia)
	if err != nil {
		t.Fatal(err)
	}
	for place, h := range map[string]Issue{
		"/issued":            {By: "BO-VDSSC", At: "yesterday"},
		"/issuer":            {By: "La Paz", At: bolivia.At},
		"/seen/BO-VDSSC":     {By: "BO-VDSSC", At: bolivia.At, Token: "mine"},
		"/issued, no time":   {By: "BO-VDSSC"},
		"/issuer, no issuer": {At: bolivia.At},
	} {
		place, _, _ = strings.Cut(place, ",")
		for name, next := range map[string]func() ([]byte, error){
			"revise":   func() ([]byte, error) { return ReviseJSON("meeting", current, edited, h) },
			"propose":  func() ([]byte, error) { return ProposeJSON("meeting", current, edited, h) },
			"accept":   func() ([]byte, error) { return AcceptJSON("meeting", current, edited, h) },
			"decline":  func() ([]byte, error) { return DeclineJSON("meeting", current, edited, record.Text{ES: "No."}, h) },
			"overrule": func() ([]byte, error) { return OverruleJSON("meeting", current, withdrawal, h) },
			"resolve": func() ([]byte, error) {
				r, err := ResolveJSON("meeting", nil, [][]byte{current, edited}, map[string][]byte{"/ordinal": []byte("1")}, h)
				if err != nil {
					return nil, err
				}
				return r.Record, r.Introduced.Err()
			},
			"withdraw": func() ([]byte, error) {
				return WithdrawJSON("meeting", current, record.Withdrawal{Reason: record.Text{ES: "x"}, Authority: record.Authority{Actor: "BO", Law: "x"}}, h)
			},
		} {
			made, err := next()
			var invalid *check.InvalidError
			if !errors.As(err, &invalid) || made != nil || !slices.ContainsFunc(invalid.Report.Findings, func(f check.Finding) bool { return f.Pointer == place }) {
				t.Errorf("%s by %q at %q: %s, %v", name, h.By, h.At, made, err)
			}
		}
	}
}
