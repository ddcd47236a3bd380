package kit

import (
	"bytes"
	"cmp"
	"context"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/record"
)

// keeping is the input of a case about a folder of files.
type keeping struct {
	Folder string         `json:"folder"`
	State  string         `json:"state"`
	As     record.Actor   `json:"as"`
	From   record.Actor   `json:"from"`
	To     record.Actor   `json:"to"`
	At     record.Instant `json:"at"`
}

// exchange requires no signatures. A case without a state has an empty one.
func (in *keeping) exchange(f folder) *ledger.Exchange {
	state := cmp.Or(in.State, "none")
	return &ledger.Exchange{Actor: cmp.Or(in.As, in.From), At: in.At, Store: ledger.Folder{Dir: f.path(in.Folder), State: f.path(state)}}
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
	in, err := input[keeping](b)
	if err != nil {
		return nil, err
	}
	l, err := in.exchange(f).Check(context.Background())
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
	in, err := input[keeping](b)
	if err != nil {
		return nil, err
	}
	v, err := in.exchange(f).Inbox(context.Background())
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
	in, err := input[keeping](b)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	_, err = in.exchange(f).Outbox(context.Background(), &out, ledger.Outgoing{To: in.To})
	if err != nil {
		return refused(err, being("nothing", ledger.ErrNothing))
	}
	return told{"output": out.String()}, nil
}
