package versions

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

// ResolveTo returns the version that resolves a conflict with the content that a
// person has decided on, made from any of the concurrent versions: the next one
// after all of them. It must be valid. What is withheld in decided and shown by one
// of the versions stays as it is there. As with [Resolve], an actor from which a
// member of a version was withheld cannot resolve the conflict.
func ResolveTo[R mixta.Record](versions []R, decided R, by Issue) (R, error) {
	return typed(func(kind string, b [][]byte) ([]byte, error) {
		return ResolveToJSON(kind, b[:len(versions)], b[len(versions)], by)
	}, append(slices.Clip(versions), decided)...)
}

// ResolveToJSON is [ResolveTo] for a record of a kind ("action") that is had as JSON.
func ResolveToJSON(kind string, versions [][]byte, decided []byte, by Issue) ([]byte, error) {
	parts, joint, err := concurrent(versions, by)
	if err != nil {
		return nil, err
	}
	as, err := follow(joint, by, parts...)
	if err != nil {
		return nil, err
	}
	_, d, err := pair(versions[0], decided, ofEdited)
	if err != nil {
		return nil, err
	}
	if names := fill(nil, parts, by.By); len(names) > 0 {
		return nil, check.Errorf(textNotOurs, strings.Join(names, ", "))
	}
	content := d.Object
	for _, name := range content.Hidden() {
		if at := slices.IndexFunc(parts, func(p *version) bool { return p.shows(name) }); at >= 0 {
			content = take(content, name, parts[at].Object)
		}
	}
	return valid(kind, stamped(content, as, by))
}

// concurrent parses the versions in a conflict that an actor may resolve, and
// reports whether any is joint.
func concurrent(versions [][]byte, by Issue) (parts []*version, joint bool, err error) {
	if len(versions) < 2 {
		return nil, false, check.Errorf(textNoConflict)
	}
	mayIssue := false
	for _, v := range versions {
		p, err := contentOf(v)
		if err != nil {
			return nil, false, err
		}
		mayIssue, joint = mayIssue || p.mayIssue(by.By), joint || p.Joint
		if err := p.notBefore(by); err != nil {
			return nil, false, err
		}
		parts = append(parts, p)
	}
	if !mayIssue {
		return nil, false, &NotIssuerError{parts[0].Issuer, by.By}
	}
	return parts, joint, nil
}
