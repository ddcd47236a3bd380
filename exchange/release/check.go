package release

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/record"
)

// check reads the copy as its recipient will, and withholds records with errors.
// It returns false if there were any.
func (c *copier) check(r io.Reader) (bool, error) {
	c.checks++
	rd := mixta.NewReader(r, mixta.WithExtensions(c.policy.Extensions...))
	report := rd.Validate(nil)
	if err := rd.Err(); err != nil {
		return false, err
	}
	wrong := map[int]string{} // the first rule, by the first version of the record
	for _, f := range report.Findings {
		if f.Severity != check.Error {
			continue
		}
		first, released := c.first(keyOf(record.ID(f.ID)))
		if !released { // there is no record to withhold
			return false, fmt.Errorf("release: the copy would not be valid: %w", report.Err())
		}
		if wrong[first] == "" {
			wrong[first] = f.Rule.ID
		}
	}
	for _, first := range slices.Sorted(maps.Keys(wrong)) {
		for _, n := range c.records.versions(first) {
			c.fail(c.load(n), wrong[first])
		}
	}
	return len(wrong) == 0, nil
}

// mostChecks is the number of checks of the whole copy after which each record is
// also checked by itself once members of it are withheld: in a chain of errors,
// each check finds little more.
const mostChecks = 2

// faults withholds records that have an error of their own without their withheld
// members.
func (c *copier) faults() {
	if c.checks < mostChecks {
		return
	}
	for _, n := range c.edited {
		e := c.load(n)
		if e.gone != "" {
			continue
		}
		var b bytes.Buffer
		out := wire.NewWriter(&b, mixta.Version, c.policy.Envelope.JSON())
		if e.put(out) != nil || out.Close() != nil {
			continue // the copy will have the same error
		}
		for x := range mixta.NewReader(&b, mixta.WithExtensions(c.policy.Extensions...)).Entries() {
			if rule := fault(x.Report); rule != "" {
				c.fail(e, rule)
			}
		}
	}
	c.edited = nil
}

// fail withholds a record that breaks a rule without its withheld members.
func (c *copier) fail(e *entry, rule string) {
	if e.gone != "" {
		return
	}
	from := at{}
	if i := slices.IndexFunc(e.fates, func(f fate) bool { return f.withheld != "" || f.cut != nil }); i >= 0 {
		from = at{e.number, e.fates[i].member}
	}
	c.drop(e, Invalid, from)
	e.why.rule = rule
}
