package diff

import "github.com/comision-mixta/mixta/schema"

// lists compares the code lists of two versions.
func (c *comparison) lists(old, new []schema.CodeList) {
	before := map[string]*schema.CodeList{}
	for i := range old {
		before[old[i].Type] = &old[i]
	}
	for i := range new {
		is := &new[i]
		was := before[is.Type]
		delete(before, is.Type)
		switch {
		case was == nil:
			c.add(listAdded, is.Type, "", "")
		case is.Closed && !was.Closed:
			c.add(listClosed, is.Type, "", "")
		case was.Closed && !is.Closed:
			c.add(listOpened, is.Type, "", "")
		default:
			c.codes(is.Type, values(was), values(is), is.Closed)
		}
		if was != nil {
			c.deprecations(was, is)
		}
	}
	for name := range before {
		c.add(listRemoved, name, "", "")
	}
}

func values(l *schema.CodeList) (all []string) {
	for _, code := range l.Codes {
		all = append(all, code.Code)
	}
	return all
}

// codes compares the codes of a list.
func (c *comparison) codes(list string, old, new []string, closed bool) {
	before, now := set(old), set(new)
	for _, code := range old {
		if !now[code] {
			c.add(codeRemoved, list, code, "")
		}
	}
	for _, code := range new {
		switch {
		case before[code]:
		case closed:
			c.add(codeAddedClosed, list, "", code)
		default:
			c.add(codeAdded, list, "", code)
		}
	}
}

// deprecations compares which codes of a list are deprecated.
func (c *comparison) deprecations(old, new *schema.CodeList) {
	before := map[string]schema.Code{}
	for _, code := range old.Codes {
		before[code.Code] = code
	}
	for _, is := range new.Codes {
		switch was, ok := before[is.Code]; {
		case !ok || was.Deprecated == is.Deprecated:
		case is.Deprecated:
			c.add(codeDeprecated, new.Type, "", is.Code)
		default:
			c.add(codeRestored, new.Type, "", is.Code)
		}
	}
}
