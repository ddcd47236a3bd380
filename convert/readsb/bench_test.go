package readsb_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/comision-mixta/mixta/convert/internal/tracktest"
	"github.com/comision-mixta/mixta/convert/readsb"
)

func piece(b *bytes.Buffer) func(int) []byte {
	return func(i int) []byte {
		if i*tracktest.Aloft >= tracktest.Points {
			return nil
		}
		b.Reset()
		fmt.Fprintf(b, "{ \"now\" : %d.0,\n  \"messages\" : %d,\n  \"aircraft\" : [\n", 1652659200+i, i)
		for k := range tracktest.Aloft {
			fmt.Fprintf(b, `{"hex":"e9%04x","type":"adsb_icao","flight":"CP%04d  ","alt_baro":9500,"alt_geom":9900,"gs":120.3,"track":90.50,"baro_rate":64,"squawk":"7000","emergency":"none","category":"A1","lat":-13.200000,"lon":%.6f,"nic":8,"rc":186,"seen_pos":0.3,"version":2,"nic_baro":1,"nac_p":9,"nac_v":1,"sil":3,"sil_type":"perhour","gva":2,"sda":2,"alert":0,"spi":0,"mlat":[],"tisb":[],"messages":1000,"seen":0.1,"rssi":-20.1},`+"\n",
				k, k, tracktest.Lon(i*tracktest.Aloft+k))
		}
		b.WriteString("]}\n")
		return b.Bytes()
	}
}

func BenchmarkReadsb(b *testing.B) { tracktest.Benchmark(b, piece, readsb.Read) }
