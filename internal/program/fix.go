package program

import (
	"reflect"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/jsonpointer"
	"github.com/comision-mixta/mixta/internal/scan"
)

// Becomes is an argument of a [Hit] that is in no sentence: the JSON that is to stand in
// place of the member.
type Becomes struct{ JSON string }

// What a [Hit] may say instead: the member, an item of a list, is to be left out; the
// items of the list are to stand the other way round.
var (
	Gone     = Becomes{"gone"}
	Reversed = Becomes{"reversed"}
)

// mostFixed bounds the bytes that one fix takes away or puts there.
const mostFixed = 4 << 10

// fixer finds the fixes of the findings in one value of a text.
type fixer struct {
	pass *Pass
	root *Node
	text []byte // of the value
	base int64  // its offset
	at   *locator
	left int // how many bytes may still be passed over to find fixes
}

// fix gives the findings of the value just read their fixes, now that their pointers are
// known.
func (x *Pass) fix(n *Node, text []byte, base int64) {
	if x.scan.Err() != nil {
		return
	}
	f := &fixer{x, n, text, base, newLocator(base, text), 8*len(text) + mostFixed}
	for i := range x.found {
		if found := &x.found[i]; found.rule.Fix != check.NoFix && !found.rule.Private {
			found.fix = f.of(found)
		}
	}
}

// of returns the fix of one finding; nil if there is none.
func (f *fixer) of(found *found) *check.Fix {
	at := found.offset - f.base
	if found.fix != nil {
		return found.fix
	}
	if f.left < 0 || at != f.at.offset(found.pointer) {
		return nil // it is about a name, or there are more than is worth while
	}
	holder, n, name := f.root.leadsTo(found.pointer)
	if n == nil {
		return nil
	}
	old := token(f.text[at:])
	if f.left -= len(old); len(old) > mostFixed {
		return nil
	}
	switch found.rule {
	case &Null, &Empty, &MinLength:
		if s := string(old); holder != nil && holder.Optional(name) && (s == "null" || s == `""`) {
			return f.without(found.pointer, at, old)
		}
	case &Enum, &Pattern, &UnknownCode:
		fix := f.replaced(at, old, n, n.respelt(old)...)
		if fix != nil && len(fix.New) <= len(`"kg"`) && fix.New == strings.ToLower(fix.New) {
			fix.Way = check.Asked // capitals of a unit may mean another one
		}
		return fix
	case &DeprecatedCode:
		return f.replaced(at, old, n, string(AppendString(nil, found.args[0].(string))))
	case &WrongType:
		return f.replaced(at, old, n, n.retyped(old)...)
	case &UniqueItems:
		return f.replaced(at, old, n, once(old))
	case &Precision:
		if v, _, ok := scan.ParseFloat(old); ok {
			return f.replaced(at, old, n, string(appendFloat(nil, v)))
		}
	default:
		return f.told(found, n, at, old)
	}
	return nil
}

// told returns the fix that a row gave.
func (f *fixer) told(found *found, n *Node, at int64, old []byte) *check.Fix {
	switch b := found.becomes; {
	case b == Becomes{}:
		return nil
	case b == Gone:
		return f.without(found.pointer, at, old)
	case b == Reversed:
		return f.put(at, old, reversed(old))
	case n.form == text && !strings.HasPrefix(b.JSON, `"`):
		return f.put(at, old, string(AppendString(nil, b.JSON)))
	default:
		return f.put(at, old, b.JSON)
	}
}

// replaced returns the fix that puts another value there, if only one of those that may be
// meant is right.
func (f *fixer) replaced(at int64, old []byte, n *Node, meant ...string) *check.Fix {
	right := ""
	for _, m := range meant {
		if m == right || m == string(old) || !f.accepts(n, m) {
			continue
		}
		if right != "" {
			return nil
		}
		right = m
	}
	if right == "" {
		return nil
	}
	return f.put(at, old, right)
}

// accepts reports whether nothing is found in a value.
func (f *fixer) accepts(n *Node, value string) bool {
	x := NewPass(scan.NewBytes([]byte(value), RecordLimits), RecordLimits)
	x.Profile, x.Codes = f.pass.Profile, f.pass.Codes
	report := x.Read(n, "", "", reflect.New(n.typ).Interface()).Report
	return len(report.Findings) == 0
}

// put returns the fix that puts something in the place of old.
func (f *fixer) put(at int64, old []byte, now string) *check.Fix {
	if len(old) > mostFixed || len(now) > mostFixed {
		return nil
	}
	return &check.Fix{Offset: f.base + at, Old: string(old), New: now}
}

// without returns the fix that leaves out a member of an object or an item of a list,
// with a comma; nil if it is the only one.
func (f *fixer) without(pointer string, at int64, old []byte) *check.Fix {
	cut := strings.LastIndexByte(pointer, '/')
	start := f.at.offset(pointer[:cut])
	s := scan.NewBytes(f.text[start:], scan.Limits{Depth: anyDepth})
	if f.left -= int(at - start); f.left < 0 {
		return nil
	}
	from, before, end := int64(-1), int64(-1), at+int64(len(old))
	isObject := s.Peek() == '{'
	if isObject {
		s.OpenObject()
	} else {
		s.OpenArray()
	}
	for {
		if isObject {
			if _, ok := s.Member(); !ok {
				break
			}
		} else if !s.Element() {
			break
		}
		s.Peek()
		value := start + s.Offset()
		name := value
		if isObject {
			name = start + s.NameOffset()
		}
		switch {
		case from >= 0: // the one behind it
			if before >= 0 {
				return f.put(before, f.text[before:end], "")
			}
			return f.put(from, f.text[from:name], "")
		case value == at:
			from = name
		}
		s.Skip()
		if from < 0 {
			before = start + s.Offset()
		}
	}
	if from < 0 || before < 0 {
		return nil
	}
	return f.put(before, f.text[before:end], "")
}

// leadsTo returns the node of the value at a pointer, the object whose member it is, if
// of one, and the member's name; nil where the model does not say.
func (n *Node) leadsTo(pointer string) (holder, node *Node, name string) {
	for node = n; pointer != "" && node != nil; {
		token, rest, more := strings.Cut(pointer[1:], "/")
		if pointer = ""; more {
			pointer = "/" + rest
		}
		holder, name = nil, jsonpointer.Unescape(token)
		switch node.form {
		case object:
			holder, node = node, node.Member(name)
		case array, tuple, mapping:
			node = node.item
		default:
			node = nil
		}
	}
	return holder, node, name
}

// token returns the value that b begins with.
func token(b []byte) []byte {
	s := scan.NewBytes(b, scan.Limits{Depth: anyDepth})
	s.Peek()
	s.Skip()
	return b[:s.Offset()]
}

// items returns the items of a list as they are written.
func items(b []byte) (all []string) {
	s := scan.NewBytes(b, scan.Limits{Depth: anyDepth})
	for s.OpenArray(); s.Element(); {
		s.Peek()
		from := s.Offset()
		s.Skip()
		all = append(all, string(b[from:s.Offset()]))
	}
	return all
}

// once returns a list without the items that stood in it before.
func once(b []byte) string {
	var kept []string
	seen := map[string]bool{}
	for _, item := range items(b) {
		if said := scan.NewBytes([]byte(item), scan.Limits{}); said.Peek() == '"' {
			v := string(said.String())
			if seen[v] {
				continue
			}
			seen[v] = true
		}
		kept = append(kept, item)
	}
	return "[" + strings.Join(kept, ",") + "]"
}

// reversed returns a list the other way round.
func reversed(b []byte) string {
	all := items(b)
	slices.Reverse(all)
	return "[" + strings.Join(all, ",") + "]"
}
