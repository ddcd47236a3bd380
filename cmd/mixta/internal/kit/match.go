package kit

import (
	"bytes"
	"context"
	"slices"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/blind"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// matching is the input of a case of questions and answers without lists.
type matching struct {
	Terms    string         `json:"terms"`
	Question string         `json:"question"`
	Answer   string         `json:"answer"`
	Blinds   string         `json:"blinds"`
	Key      string         `json:"key"`
	Account  string         `json:"account"`
	File     string         `json:"file"`
	Inputs   []string       `json:"inputs"`
	Seed     blind.Secret   `json:"seed"`
	At       record.Instant `json:"at"`
	Most     int            `json:"most"`
	Month    int            `json:"month"`
	By       record.Actor   `json:"by"`
	Asker    record.Actor   `json:"asker"`
	About    []blind.Topic  `json:"about"`
}

func (in *matching) items() (items []blind.Item) {
	for _, input := range in.Inputs {
		items = append(items, blind.Item{Input: input, Kind: "subject", Record: "00000001-0000-4000-8000-000000000000"})
	}
	return items
}

// ask makes a question out of one without elements.
func ask(f folder, b []byte) (told, error) {
	in, err := input[matching](b)
	if err != nil {
		return nil, err
	}
	terms, err := f.read(in.Terms)
	if err != nil {
		return nil, err
	}
	q := &blind.Question{}
	if err := json.Unmarshal(terms, q); err != nil {
		return nil, err
	}
	blinds, err := q.Ask(context.Background(), in.items(), in.Seed)
	if err != nil {
		return nil, err
	}
	out, err := q.Bytes()
	return told{"elements": q.Elements, "question": blinds.Question, "output": string(out)}, err
}

// reply answers a question.
func reply(f folder, b []byte) (told, error) {
	in, err := input[matching](b)
	if err != nil {
		return nil, err
	}
	files, err := f.readAll(in.Question, in.Key)
	if err != nil {
		return nil, err
	}
	q, found := blind.ParseQuestion(files[0])
	k, more := blind.ParseKey(files[1])
	if found.Join(more, 0); !found.OK() {
		return told{"findings": findings(found)}, nil
	}
	digest, err := trust.Digest(bytes.NewReader(files[0]))
	if err != nil {
		return nil, err
	}
	var a blind.Answer
	_, err = k.Answer(context.Background(), q, digest, in.items(), &a)
	return told{"question": a.Question, "key": a.Key, "elements": a.Elements, "tags": a.Tags}, err
}

// hits reads an answer.
func hits(f folder, b []byte) (told, error) {
	in, err := input[matching](b)
	if err != nil {
		return nil, err
	}
	files, err := f.readAll(in.Answer, in.Blinds)
	if err != nil {
		return nil, err
	}
	blinds, found := blind.ParseBlinds(files[1])
	a, more := blind.ParseAnswer(files[0])
	records := []record.ID{}
	if found.Join(more, 0); found.OK() {
		items, more, err := blinds.Read(context.Background(), a)
		if err != nil {
			return nil, err
		}
		found.Join(more, 0)
		for _, i := range items {
			records = append(records, i.Record)
		}
	}
	slices.Sort(records)
	return told{"hits": records, "findings": findings(found)}, nil
}

// judge finds why a question should not be answered.
func judge(f folder, b []byte) (told, error) {
	in, err := input[matching](b)
	if err != nil {
		return nil, err
	}
	files, err := f.readAll(in.Question, in.Key, in.Account)
	if err != nil {
		return nil, err
	}
	q, found := blind.ParseQuestion(files[0])
	k, more := blind.ParseKey(files[1])
	found.Join(more, 0)
	account, more := blind.ParseAccount(files[2])
	if found.Join(more, 0); found.OK() {
		digest, err := trust.Digest(bytes.NewReader(files[0]))
		if err != nil {
			return nil, err
		}
		at, _ := in.At.Time()
		found.Join(account.Judge(q, digest, k, blind.Bounds{Question: in.Most, Month: in.Month}, at), 0)
	}
	return told{"findings": findings(found)}, nil
}

// items returns what of a file's records is compared: what is on the list for an
// asker, or what is asked where there is none.
func items(f folder, b []byte) (told, error) {
	in, err := input[matching](b)
	if err != nil {
		return nil, err
	}
	text, err := f.read(in.File)
	if err != nil {
		return nil, err
	}
	inputs, withheld := []string{}, 0
	rd := mixta.NewReader(bytes.NewReader(text))
	for r := range rd.Records() {
		list := blind.Items(r, in.By, in.About)
		if in.Asker != "" {
			var away bool
			if list, away = blind.Listed(r, in.By, in.Asker, in.About); away {
				withheld++
			}
		}
		for _, i := range list {
			inputs = append(inputs, i.Input)
		}
	}
	slices.Sort(inputs)
	return told{"inputs": slices.Compact(inputs), "withheld": withheld}, rd.Err()
}
