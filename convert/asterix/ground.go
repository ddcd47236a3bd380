package asterix

import (
	"math"

	"github.com/comision-mixta/mixta/convert/track"
	"github.com/comision-mixta/mixta/record"
)

// ground turns a range and bearing from a radar into a WGS 84 position.
type ground struct {
	lon, lat float64 // of the radar, in radians
	height   float64 // of the radar, in metres
}

const (
	semiMajor  = 6378137.0
	flattening = 1 / 298.257223563
	semiMinor  = semiMajor * (1 - flattening)
)

func newGround(site record.Position, feet float64) *ground {
	return &ground{site[0] * math.Pi / 180, site[1] * math.Pi / 180, feet / track.FeetPerMetre}
}

// at returns the position below an aircraft at a slant range in nautical miles,
// a bearing in degrees and an altitude in feet. Without an altitude the range
// is taken along the ground, which puts an aircraft overhead too far out.
func (g *ground) at(rangeNM, bearing, feet float64) record.Position {
	slant := rangeNM * 1852
	if !math.IsNaN(feet) {
		up := feet/track.FeetPerMetre - g.height
		slant = math.Sqrt(max(0, slant*slant-up*up))
	}
	lon, lat := destination(g.lon, g.lat, slant, bearing*math.Pi/180)
	return record.Position{rounded(lon * 180 / math.Pi), rounded(lat * 180 / math.Pi)}
}

// destination is Vincenty's direct solution: where a geodesic of so many metres
// ends. For the range of a radar it converges at once.
func destination(lon, lat, metres, azimuth float64) (float64, float64) {
	sinA1, cosA1 := math.Sincos(azimuth)
	tanU1 := (1 - flattening) * math.Tan(lat)
	cosU1 := 1 / math.Sqrt(1+tanU1*tanU1)
	sinU1 := tanU1 * cosU1
	sigma1 := math.Atan2(tanU1, cosA1)
	sinA := cosU1 * sinA1
	cos2A := 1 - sinA*sinA
	u2 := cos2A * (semiMajor*semiMajor - semiMinor*semiMinor) / (semiMinor * semiMinor)
	a := 1 + u2/16384*(4096+u2*(-768+u2*(320-175*u2)))
	b := u2 / 1024 * (256 + u2*(-128+u2*(74-47*u2)))
	sigma := metres / (semiMinor * a)
	var sin, cos, cosM float64
	for range 20 {
		cosM = math.Cos(2*sigma1 + sigma)
		sin, cos = math.Sincos(sigma)
		next := metres/(semiMinor*a) + b*sin*(cosM+b/4*(cos*(-1+2*cosM*cosM)-b/6*cosM*(-3+4*sin*sin)*(-3+4*cosM*cosM)))
		done := math.Abs(next-sigma) < 1e-13
		if sigma = next; done {
			break
		}
	}
	sin, cos = math.Sincos(sigma)
	cosM = math.Cos(2*sigma1 + sigma)
	x := sinU1*sin - cosU1*cos*cosA1
	phi := math.Atan2(sinU1*cos+cosU1*sin*cosA1, (1-flattening)*math.Hypot(sinA, x))
	lambda := math.Atan2(sin*sinA1, cosU1*cos-sinU1*sin*cosA1)
	c := flattening / 16 * cos2A * (4 + flattening*(4-3*cos2A))
	l := lambda - (1-c)*flattening*sinA*(sigma+c*sin*(cosM+c*cos*(-1+2*cosM*cosM)))
	return math.Remainder(lon+l, 2*math.Pi), phi
}
