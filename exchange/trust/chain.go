package trust

import (
	"crypto"
	"crypto/x509"
	"encoding/base64"

	"github.com/comision-mixta/mixta/check"
)

// chain judges the certificates that a signature brings: they must lead from
// its key to an authority of the file of trust, at the instant of checking,
// and their holder must be listed there.
func (x *examination) chain(h header, pointer string) (*believed, crypto.PublicKey, bool) {
	certificates, err := parseChain(h.Chain)
	if err != nil {
		x.hit(&malformed, pointer+"/x5c", said(err))
		return nil, nil, false
	}
	own := certificates[0]
	if KeyID(own.PublicKey) != h.Key {
		x.hit(&unknownKey, pointer+"/x5c", h.Key)
		return nil, nil, false
	}
	switch {
	case x.at.Before(own.NotBefore):
		x.hit(&notYet, pointer, own.Subject.String(), stamp(own.NotBefore))
		return nil, nil, false
	case x.at.After(own.NotAfter):
		x.hit(&expired, pointer, own.Subject.String(), stamp(own.NotAfter))
		x.held(own.NotAfter)
		return nil, nil, false
	}
	between := x509.NewCertPool()
	for _, c := range certificates[1:] {
		between.AddCert(c)
	}
	for i := range x.trust.Authorities {
		a := &x.trust.Authorities[i]
		roots := x509.NewCertPool()
		roots.AddCert(a.root)
		_, err = own.Verify(x509.VerifyOptions{Roots: roots, Intermediates: between, CurrentTime: x.at, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageAny}})
		if err != nil || !signs(own) {
			continue
		}
		for _, holder := range a.Holders {
			if holder.Subject == own.Subject.String() {
				b, _ := ready(holder.Grant, holder.Days) // read before
				return &b, own.PublicKey, true
			}
		}
	}
	x.hit(&badChain, pointer+"/x5c", own.Subject.String())
	return nil, nil, false
}

// signs reports whether a certificate is one to sign with.
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

// parseCertificate reads the base64 of a certificate's DER.
func parseCertificate(s string) (*x509.Certificate, error) {
	der, err := base64.StdEncoding.Strict().DecodeString(s)
	if err != nil {
		return nil, errBase64
	}
	c, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, errCertificate
	}
	return c, nil
}

var errCertificate = check.Errorf(check.Text{ES: "debe ser un certificado X.509", EN: "must be an X.509 certificate"})
