package proof_test

import (
	"bytes"
	"context"
	"fmt"
	"log"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/proof"
	"github.com/comision-mixta/mixta/exchange/release"
	"github.com/comision-mixta/mixta/exchange/trust"
)

const file = `{"mixta":"1.0","envelope":{"id":"0e5a1000-0000-4000-8000-000000000001","sender":"BO-VDSSC","recipient":"BO-VDSSC","issued":"2022-10-03T09:00:00-04:00","marking":{"tlp":"AMBER","releasable":["BO"]}},
"meetings":[{"id":"0e5a1000-0000-4000-8000-000000000011","version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2022-10-03T09:00:00-04:00","marking":{"tlp":"CLEAR"},
"markings":{"until":{"tlp":"AMBER","releasable":["BO"]}},"ordinal":9,"session":"ordinary","held":"2022-09-29","until":"2022-09-30"}]}`

// Bolivia signs a file. Its signature holds on the copy for Peru, from which a field is
// withheld.
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
	whole, err := proof.Make(bytes.NewReader([]byte(file)))
	if err != nil {
		log.Fatal(err)
	}
	if err := whole.Sign(bytes.NewReader([]byte(file)), key); err != nil {
		log.Fatal(err)
	}

	narrowed, err := whole.Narrow(bytes.NewReader([]byte(file)))
	if err != nil {
		log.Fatal(err)
	}
	var out bytes.Buffer
	policy := release.Policy{Envelope: mixta.Envelope{ID: "0e5a1000-0000-4000-8000-000000000002", Sender: "BO-VDSSC", Recipient: "PE-DEVIDA", Issued: "2022-10-03T10:00:00-04:00"}}
	if _, err := release.Copy(context.Background(), &out, bytes.NewReader([]byte(file)), policy, narrowed.Add); err != nil {
		log.Fatal(err)
	}
	copied, err := narrowed.Proof()
	if err != nil {
		log.Fatal(err)
	}
	b, err := copied.Bytes()
	if err != nil {
		log.Fatal(err)
	}

	o, _, err := proof.Read(peru, bytes.NewReader(out.Bytes()), nil, b, time.Date(2022, 10, 4, 9, 0, 0, 0, time.UTC), nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(o.OK(), o.Signers[0].Actor, o.Records, o.Withheld)

	forged := bytes.Replace(out.Bytes(), []byte("2022-09-29"), []byte("2022-09-28"), 1)
	o, _, err = proof.Read(peru, bytes.NewReader(forged), nil, b, time.Date(2022, 10, 4, 9, 0, 0, 0, time.UTC), nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(o.OK(), o.Report.Findings[0].Rule.ID)

	// Output:
	// true BO-VDSSC 1 1
	// false proof.root
}
