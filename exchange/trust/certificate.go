package trust

import (
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/base64"
	"slices"

	"github.com/comision-mixta/mixta/check"
)

// certified checks the certificates that come with a signature. At the instant
// of verification they must lead from its key to an authority of the trust file
// that lists their holder, over keys none of which is revoked.
func (x *verifier) certified(h header, pointer string) (c credential, ok bool) {
	certificates, err := parseChain(h.Chain)
	if err != nil {
		x.malformed(err, pointer+"/x5c")
		return c, false
	}
	own := certificates[0]
	if KeyID(own.PublicKey) != h.Key {
		x.hit(&unknownKey, pointer+"/x5c", h.Key)
		return c, false
	}
	name, unique := subject(own)
	switch {
	case !unique:
		x.hit(&ambiguousName, pointer+"/x5c", name)
		return c, false
	case x.at.Before(own.NotBefore):
		x.hit(&notYet, pointer, name, stamp(own.NotBefore))
		return c, false
	case x.at.After(own.NotAfter):
		x.hit(&expired, pointer, name, stamp(own.NotAfter))
		x.ended(own.NotAfter)
		return c, false
	}
	between := x509.NewCertPool()
	for _, c := range certificates[1:] {
		between.AddCert(c)
	}
	for i := range x.trust.Authorities {
		a := &x.trust.Authorities[i]
		roots := x509.NewCertPool()
		roots.AddCert(a.root)
		chains, err := own.Verify(x509.VerifyOptions{Roots: roots, Intermediates: between, CurrentTime: x.at, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageAny}})
		if err != nil || !signs(own) {
			continue
		}
		for _, holder := range a.Holders {
			if holder.Subject != name {
				continue
			}
			c, _ = parseGrant(holder.Grant, holder.Validity) // index checked it
			c.id, c.public = h.Key, own.PublicKey
			return c, x.issuersBelieved(chains, pointer+"/x5c")
		}
	}
	x.hit(&badChain, pointer+"/x5c", name)
	return c, false
}

// issuersBelieved checks that at least one chain has no revoked key above the
// signer's own.
func (x *verifier) issuersBelieved(chains [][]*x509.Certificate, pointer string) bool {
	usable := slices.ContainsFunc(chains, func(chain []*x509.Certificate) bool {
		return !slices.ContainsFunc(chain[1:], func(c *x509.Certificate) bool {
			at, ok := x.trust.revoked[KeyID(c.PublicKey)]
			return ok && !x.at.Before(at)
		})
	})
	for _, c := range chains[0][1:] {
		if !usable && !x.notRevoked(KeyID(c.PublicKey), c.Subject.String(), pointer) {
			return false
		}
	}
	return usable
}

// subject returns the name of a certificate's holder, as RFC 2253 writes it, and
// reports whether it can be read in only one way.
func subject(c *x509.Certificate) (name string, unique bool) {
	var names pkix.RDNSequence
	if _, err := asn1.Unmarshal(c.RawSubject, &names); err != nil {
		return c.Subject.String(), false
	}
	commonNames := 0
	for _, set := range names {
		for _, attribute := range set {
			if attribute.Type.Equal(commonName) {
				commonNames++
			}
		}
	}
	return names.String(), commonNames <= 1
}

var commonName = asn1.ObjectIdentifier{2, 5, 4, 3}

// signs reports whether a certificate is for signing.
func signs(c *x509.Certificate) bool {
	return !c.IsCA && (c.KeyUsage == 0 || c.KeyUsage&(x509.KeyUsageDigitalSignature|x509.KeyUsageContentCommitment) != 0)
}

func parseChain(chain []string) (out []*x509.Certificate, err error) {
	if len(chain) > mostChain {
		return nil, check.Errorf(textMost, mostChain, check.Text{ES: "certificados", EN: "certificates"})
	}
	for _, s := range chain {
		c, err := parseCertificate(s)
		if err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	return out, nil
}

// parseCertificate reads a certificate from the base64 of its DER.
func parseCertificate(s string) (*x509.Certificate, error) {
	der, err := decode(base64.StdEncoding, s)
	if err != nil {
		return nil, err
	}
	c, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, errCertificate
	}
	return c, nil
}

var errCertificate = check.Errorf(check.Text{ES: "debe ser un certificado X.509", EN: "must be an X.509 certificate"})
