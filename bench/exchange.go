package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/release"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// pairs are the ways of exchange, each beside what it is measured by.
var pairs = [][2]string{{"release", "read and write"}, {"release to a kilometre", "read and write"}, {"verify", "sha256"}}

// exchangeWays are the ways of exchange.
func exchangeWays() (all []way) {
	for _, w := range []struct {
		name string
		run  func(path string) (int, error)
	}{{"release", released}, {"release to a kilometre", coarser}, {"read and write", readAndWrite}, {"verify", verify}, {"sha256", digest}} {
		all = append(all, way{name: w.name, cores: 1, inside: func(in input) (int, error) { return w.run(in.whole) }})
	}
	return all
}

// exchange measures releasing and verifying a file of so many meetings.
func exchange(path string, meetings, rounds int) error {
	size, err := generateMeetings(path, meetings)
	if err != nil {
		return err
	}
	if err := sign(path); err != nil {
		return err
	}
	ways := map[string]way{}
	for _, w := range exchangeWays() {
		ways[w.name] = w
	}
	fmt.Printf("%d meetings, %.1f MB, the median of %d rounds\n", meetings, float64(size)/1e6, rounds)
	for _, pair := range pairs {
		var seconds [2][]float64
		for range rounds {
			for i, way := range pair {
				c, err := ways[way].run(input{whole: path})
				if err != nil {
					return err
				}
				seconds[i] = append(seconds[i], c.cpu.Seconds())
			}
		}
		var speed [2]float64
		for i := range speed {
			slices.Sort(seconds[i])
			speed[i] = float64(size) / 1e6 / seconds[i][rounds/2]
		}
		fmt.Printf("%s: %.0f MB/s, %.2f × the speed of %s (%.0f MB/s)\n", pair[0], speed[0], speed[0]/speed[1], pair[1], speed[1])
	}
	return nil
}

// generateMeetings writes a file of meetings at positions, of which one in ten
// has a member that goes no further.
func generateMeetings(path string, n int) (int64, error) {
	f, err := os.Create(path)
	if err != nil {
		return 0, err
	}
	w := bufio.NewWriterSize(f, 1<<20)
	w.WriteString(`{"mixta":"1.0","envelope":{"id":"0e5a1000-0000-4000-8000-0000000000ff","sender":"BO-FELCN","recipient":"BO-VDSSC","issued":"2022-07-01T09:00:00-04:00","sequence":1,"marking":{"tlp":"AMBER","releasable":["BO","PE"]}},"meetings":[`)
	for i := range n {
		markings := ""
		if i%10 == 0 {
			markings = `"markings":{"place":{"tlp":"AMBER","releasable":["BO"]}},`
		}
		if i > 0 {
			w.WriteByte(',')
		}
		fmt.Fprintf(w, "\n"+`{"id":"0e5a1000-0000-4000-8000-%012x","version":{"BO-FELCN":1},"issuer":"BO-FELCN","issued":"2022-06-30T12:00:00-04:00","marking":{"tlp":"AMBER","releasable":["BO","PE"]},"exercise":true,"sources":[{"title":"Acta inventada %d","note":{"es":"Nota inventada de la prueba, con algo de texto."}}],%s"session":"technical","body":{"bo":"Comisión Mixta Boliviano-Peruana","pe":"Comisión Mixta Peruano-Boliviana"},"held":"2022-02-28","host":"PE","place":{"name":"Lugar número %d","country":"PE","subdivision":"PE-PUN","point":{"type":"Point","coordinates":[%.6f,%.6f]}}}`,
			i+256, i, markings, i, -70-float64(i%9973)/10007, -15-float64(i%7919)/7927)
	}
	w.WriteString("\n]}\n")
	return written(w, f)
}

// sign signs the file by two, beside it, and says who is believed.
func sign(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	digest, err := trust.Digest(f)
	if err != nil {
		return err
	}
	now := time.Now()
	days := trust.Validity{From: record.At(now.Add(-time.Hour)), Until: record.At(now.Add(24 * time.Hour))}
	believed := trust.New()
	var signatures []byte
	for _, a := range []record.Actor{"BO-FELCN", "PE-DIRANDRO"} {
		key, err := trust.NewKey(trust.EdDSA)
		if err != nil {
			return err
		}
		k := trust.TrustedKey{Grant: trust.Grant{Actor: a}, Public: key.Public(), Validity: days}
		if err := believed.Add(k); err != nil {
			return err
		}
		if signatures, err = trust.Sign(signatures, digest, key); err != nil {
			return err
		}
	}
	b, err := believed.Bytes()
	if err != nil {
		return err
	}
	if err := os.WriteFile(path+".trust", b, 0o600); err != nil {
		return err
	}
	return os.WriteFile(path+".jws", signatures, 0o600)
}

// verify verifies both signatures of the file.
func verify(path string) (int, error) {
	b, err := os.ReadFile(path + ".trust")
	if err != nil {
		return 0, err
	}
	believed, err := trust.Parse(b)
	if err != nil {
		return 0, err
	}
	signatures, err := os.ReadFile(path + ".jws")
	if err != nil {
		return 0, err
	}
	f, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	digest, err := trust.Digest(f)
	if err != nil {
		return 0, err
	}
	v := believed.Verify(digest, signatures, time.Now())
	if !v.OK() || len(v.Signers) != 2 {
		return 0, fmt.Errorf("not verified: %w", v.Report.Err())
	}
	return 1, nil
}

// digest hashes the file and does nothing else.
func digest(path string) (int, error) {
	f, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	h := sha256.New()
	_, err = io.CopyBuffer(struct{ io.Writer }{h}, struct{ io.Reader }{f}, make([]byte, 1<<18))
	h.Sum(nil)
	return 1, err
}

// released makes the copy for a recipient who may have most of the file.
func released(path string) (int, error) { return copied(path, 0) }

// coarser makes it with all positions rounded.
func coarser(path string) (int, error) { return copied(path, 1000) }

func copied(path string, precision float64) (int, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return 0, err
	}
	p := release.Policy{Precision: precision, Envelope: mixta.Envelope{ID: "0e5a1000-0000-4000-8000-00000000aaaa", Sender: "BO-FELCN", Recipient: "PE-DIRANDRO", Issued: "2026-06-01T12:00:00-04:00"}}
	account, err := release.Copy(context.Background(), io.Discard, bytes.NewReader(b), p)
	if err != nil {
		return 0, err
	}
	if account.Released == 0 {
		return 0, errors.New("nothing was released")
	}
	return account.Released, nil
}

// readAndWrite reads the file and writes it.
func readAndWrite(path string) (int, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return 0, err
	}
	f, err := mixta.Read(bytes.NewReader(b))
	if err != nil {
		return 0, err
	}
	return len(f.Meetings), f.Write(io.Discard)
}

// written ends a file and returns its size.
func written(w *bufio.Writer, f *os.File) (int64, error) {
	if err := w.Flush(); err != nil {
		return 0, err
	}
	info, err := f.Stat()
	if err != nil {
		return 0, err
	}
	return info.Size(), f.Close()
}
