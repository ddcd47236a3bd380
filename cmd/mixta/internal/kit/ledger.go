package kit

import (
	"bytes"
	"cmp"
	"context"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// keeping is the input of a case about a folder of files. The findings are for
// those who cannot find them, as in [merging].
type keeping struct {
	Folder string         `json:"folder"`
	State  string         `json:"state"`
	Trust  string         `json:"trust"`
	As     record.Actor   `json:"as"`
	From   record.Actor   `json:"from"`
	To     record.Actor   `json:"to"`
	At     record.Instant `json:"at"`

	Findings jsontext.Value `json:"findings"`
}

// exchange requires signatures where there is a trust file. A case without a state
// has an empty one.
func (in *keeping) exchange(f folder) (*ledger.Exchange, error) {
	state := cmp.Or(in.State, "none")
	x := &ledger.Exchange{Actor: cmp.Or(in.As, in.From), At: in.At, Store: ledger.Folder{Dir: f.path(in.Folder), State: f.path(state)}}
	if in.Trust == "" {
		return x, nil
	}
	text, err := f.read(in.Trust)
	if err == nil {
		x.Trust, err = trust.Parse(text)
	}
	return x, err
}

// begin reads the input of a case and has its exchange ready.
func begin(f folder, b []byte) (in keeping, x *ledger.Exchange, err error) {
	if in, err = input[keeping](b); err == nil {
		x, err = in.exchange(f)
	}
	return in, x, err
}

// account answers with an account as the ledger prints it.
func account(b []byte) (told, error) {
	var a struct {
		Files    jsontext.Value `json:"files"`
		Findings jsontext.Value `json:"findings"`
	}
	err := json.Unmarshal(b, &a)
	return told{"files": a.Files, "findings": a.Findings}, err
}

// book makes the account of a folder.
func book(f folder, b []byte) (told, error) {
	_, x, err := begin(f, b)
	if err != nil {
		return nil, err
	}
	l, err := x.Ledger(context.Background())
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := l.WriteJSON(&out, check.EN); err != nil {
		return nil, err
	}
	return account(out.Bytes())
}

// receive answers the files of a folder; the output is the new state.
func receive(f folder, b []byte) (told, error) {
	in, x, err := begin(f, b)
	if err != nil {
		return nil, err
	}
	v, err := x.Inbox(context.Background())
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := v.WriteJSON(&out, check.EN); err != nil {
		return nil, err
	}
	t, err := account(out.Bytes())
	if err != nil {
		return nil, err
	}
	state, err := f.read(in.State)
	t["output"] = string(state)
	return t, err
}

// send writes the next file of a channel.
func send(f folder, b []byte) (told, error) {
	in, x, err := begin(f, b)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	_, err = x.Outbox(context.Background(), &out, ledger.Outgoing{To: in.To})
	if err != nil {
		return refused(err, being("nothing", ledger.ErrNothing))
	}
	return told{"output": out.String()}, nil
}
