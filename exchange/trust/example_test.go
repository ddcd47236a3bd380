package trust_test

import (
	"bytes"
	"fmt"
	"log"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
)

// Bolivia signs a file. Peru, which has Bolivia's public key in its trust file,
// verifies it before it reads any of it.
func Example() {
	key, err := trust.NewKey(trust.EdDSA)
	if err != nil {
		log.Fatal(err)
	}
	peru := trust.New()
	if err := peru.Add(trust.TrustedKey{Grant: trust.Grant{Actor: "BO-VDSSC"}, Public: key.Public(),
		Validity: trust.Validity{From: "2022-01-01T00:00:00Z", Until: "2024-01-01T00:00:00Z"}}); err != nil {
		log.Fatal(err)
	}
	file := []byte(`{"mixta":"1.0"}`)
	digest, err := trust.Digest(bytes.NewReader(file))
	if err != nil {
		log.Fatal(err)
	}
	signatures, err := trust.Sign(nil, digest, key)
	if err != nil {
		log.Fatal(err)
	}
	at := time.Date(2022, 10, 3, 9, 0, 0, 0, time.UTC)
	v := peru.Verify(digest, signatures, at)
	fmt.Println(v.OK(), v.Signers[0].Actor)

	altered, err := trust.Digest(bytes.NewReader(append(file, '\n')))
	if err != nil {
		log.Fatal(err)
	}
	v = peru.Verify(altered, signatures, at)
	fmt.Println(v.OK(), v.Report.Findings[0].Rule.ID, v.Report.Findings[0].Severity.In(check.EN))

	// Output:
	// true BO-VDSSC
	// false trust.signature.other-file error
}
