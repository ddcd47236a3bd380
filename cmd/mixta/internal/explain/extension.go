package explain

import (
	"strings"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/internal/jsonpointer"
	"github.com/comision-mixta/mixta/record/extension"
	"github.com/comision-mixta/mixta/schema"
)

// extended returns what the schemas of extensions say of a word: a namespace, a member
// after it ("bo.gob.felcn.case"), or the pointer of a finding in an extension; nil for
// nothing.
func extended(a *cli.App, schemas []*extension.Schema, word string) (*schema.Entry, error) {
	if _, in, ok := strings.Cut(word, "/extensions/"); ok {
		var path []string
		for token := range strings.SplitSeq(in, "/") {
			if strings.Trim(token, "0123456789") != "" {
				path = append(path, jsonpointer.Unescape(token))
			}
		}
		word = strings.Join(path, ".")
	}
	for _, s := range schemas {
		rest, ok := strings.CutPrefix(word+".", string(s.Namespace)+".")
		if ok {
			return s.Look(strings.TrimSuffix(rest, "."), a.Lang)
		}
	}
	return nil, nil
}
