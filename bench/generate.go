package main

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
)

const words = `operación coordinación frontera información inteligencia sustancias químicas fiscalización desarrollo alternativo integral
sostenible prevención rehabilitación control aeronave pista clandestina patrullaje lacustre fluvial aéreo terrestre intercambio experiencia
monitoreo cultivos coca racionalización verificación campo imágenes satelitales capacitación pasantías comisión técnica informe semestral
evaluación seguimiento compromiso institución responsable plazo meta indicador línea base presupuesto comunidad municipio distrito provincia
según mediante conforme además también aún más allá través ámbito área vía análisis crítico público jurídico señalización teledetección`

// generate writes a file of so many actions and returns its size. The same
// number gives the same bytes.
func generate(path string, actions int) (int64, error) {
	f, err := os.Create(path)
	if err != nil {
		return 0, err
	}
	w := bufio.NewWriterSize(f, 1<<20)
	rnd := rand.New(rand.NewPCG(2022, 9))
	list := strings.Fields(words)
	text := func(n int) string {
		var b strings.Builder
		for b.Len() < n {
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(list[rnd.IntN(len(list))])
		}
		return b.String() + "."
	}
	id := func(n int) string { return fmt.Sprintf("0199a000-0000-7000-8000-%012x", n) }
	const head = `"version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2022-10-03T09:00:00-04:00","marking":{"tlp":"AMBER","releasable":["BO","PE"]}`
	fmt.Fprintf(w, "{\"mixta\":\"1.0\",\n\"envelope\":{\"id\":%q,\"sender\":\"BO-VDSSC\",\"recipient\":\"PE-DEVIDA\",\"issued\":\"2022-10-03T09:00:00-04:00\",\"sequence\":2,\"previous\":\"sha256:%064d\",\"marking\":{\"tlp\":\"AMBER\",\"releasable\":[\"BO\",\"PE\"]}},\n\"plans\":[", id(1), 7)
	plans := (actions + 8999) / 9000
	for i := range plans {
		if i > 0 {
			w.WriteByte(',')
		}
		fmt.Fprintf(w, "\n{\"id\":%q,%s,\"title\":{\"es\":%q},\"period\":{\"from\":\"2022-10-01\",\"to\":\"2023-09-30\"},\"meeting\":%q,\"agreed\":%d}", id(100+i), head, text(40), id(2), min(9000, actions-9000*i))
	}
	w.WriteString("\n],\n\"actions\":[")
	for i := range actions {
		if i > 0 {
			w.WriteByte(',')
		}
		fmt.Fprintf(w, "\n{\"id\":%q,%s,\"plan\":%q,\"number\":%d,\"area\":\"control\",\"group\":\"supply-control\",\"text\":{\"es\":%q,\"en\":%q},\"modality\":\"simultaneous\"", id(1_000_000+i), head, id(100+i/9000), i%9000+1, text(600), text(300))
		w.WriteString(`,"responsible":[{"side":"BO","agency":"BO-FELCN","role":"lead"},{"side":"PE","agency":"PE-DIRANDRO","role":"lead"},{"side":"PE","agency":"PE-MARINA"}],"start":"2022-11-01","due":"2023-Q2"`)
		fmt.Fprintf(w, ",\"indicators\":[{\"key\":\"operations\",\"name\":{\"es\":%q},\"unit\":\"unit\",\"measure\":\"total\",\"direction\":\"increase\",\"baseline\":0,\"physicalTarget\":%d},{\"key\":\"kilograms\",\"name\":{\"es\":%q},\"unit\":\"kg\",\"measure\":\"total\",\"direction\":\"increase\",\"physicalTarget\":%.3f,\"verification\":{\"es\":%q}}]", text(60), 1+rnd.IntN(40), text(60), rnd.Float64()*2000, text(80))
		fmt.Fprintf(w, ",\"milestones\":[{\"name\":{\"es\":%q},\"due\":\"2022-12-15\"},{\"name\":{\"es\":%q},\"due\":\"2023-03\"}],\"assumptions\":[{\"es\":%q}],\"policies\":[{\"side\":\"PE\",\"name\":%q}]}", text(60), text(60), text(120), text(50))
	}
	w.WriteString("\n]}\n")
	return written(w, f)
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

// generateParcels writes a file of so many parcels by the example's own
// generator, and returns its size.
func generateParcels(path string, parcels int) (int64, error) {
	f, err := os.Create(path)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	cmd := exec.Command("go", "run", "./examples/coca-monitoring/generate", "-parcels", strconv.Itoa(parcels))
	cmd.Dir, cmd.Stdout, cmd.Stderr = "..", f, os.Stderr
	if err := cmd.Run(); err != nil {
		return 0, fmt.Errorf("generate parcels: %w", err)
	}
	info, err := f.Stat()
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}
