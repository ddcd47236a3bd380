package record

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Quantity is an amount with its unit. There is no amount without a unit.
// es: Quantity es una cantidad con su unidad. No hay cantidad sin unidad.
type Quantity struct {
	// The amount, with at most six decimals.
	// es: La cantidad, con seis decimales a lo sumo.
	Value *float64 `json:"value" jsonschema:"minimum=-1000000000000,maximum=1000000000000"`

	// The unit of the amount.
	// es: La unidad de la cantidad.
	Unit Unit `json:"unit"`
}

// Amount returns the quantity of v units.
func Amount(v float64, u Unit) Quantity { return Quantity{&v, u} }

// Micro is an exact amount in millionths of a unit. Sums and comparisons of
// quantities are made in it, never in floats.
type Micro int64

// ErrRange is returned where an amount is too great, or has more than six
// decimals, to be held exactly.
var ErrRange = errors.New("record: amount cannot be held exactly in millionths")

// Exact returns a number as millionths. It fails where the number has more
// than six decimals or its magnitude exceeds 9e12.
func Exact(f float64) (Micro, error) {
	if !(math.Abs(f) <= 9e12) {
		return 0, fmt.Errorf("%w: %v", ErrRange, f)
	}
	if m := math.Round(f * 1e6); math.Abs(m) <= 1<<53 && m/1e6 == f {
		return Micro(m), nil // both are exact, so that the division rounds once
	}
	// The shortest spelling of f decides how many decimals it has.
	whole, decimals, _ := strings.Cut(strconv.FormatFloat(f, 'f', -1, 64), ".")
	if len(decimals) > 6 {
		return 0, fmt.Errorf("%w: %v", ErrRange, f)
	}
	m, err := strconv.ParseInt(whole+(decimals + "000000")[:6], 10, 64)
	if err != nil {
		return 0, fmt.Errorf("%w: %v", ErrRange, f)
	}
	return Micro(m), nil
}

// Nearest returns a number of a magnitude up to 9e12 as millionths, to the nearest
// one. Its decimal expansion is rounded once, which f·1e6 in floats is not.
func Nearest(f float64) Micro {
	m, _ := strconv.ParseInt(strings.Replace(strconv.FormatFloat(f, 'f', 6, 64), ".", "", 1), 10, 64)
	return Micro(m)
}

// Exact returns the amount in millionths of its unit.
func (q Quantity) Exact() (Micro, error) {
	if q.Value == nil {
		return 0, fmt.Errorf("record: a quantity without a value has no amount")
	}
	return Exact(*q.Value)
}

// Add returns m + n, or an error where the sum overflows.
func (m Micro) Add(n Micro) (Micro, error) {
	s := m + n
	if (s > m) != (n > 0) && n != 0 {
		return 0, fmt.Errorf("%w: %v + %v", ErrRange, m, n)
	}
	return s, nil
}

// Float returns the amount as a float.
func (m Micro) Float() float64 { return float64(m) / 1e6 }

// String writes the amount as a decimal with a point and no needless zeros.
func (m Micro) String() string {
	sign, u := "", uint64(m)
	if m < 0 {
		sign, u = "-", -u
	}
	s := fmt.Sprintf("%d.%06d", u/1e6, u%1e6)
	for s[len(s)-1] == '0' {
		s = s[:len(s)-1]
	}
	if s[len(s)-1] == '.' {
		s = s[:len(s)-1]
	}
	return sign + s
}

// Unit is a unit of measure.
// es: Unit es una unidad de medida.
//
//mixta:closed
type Unit string

// The units.
const (
	// Kilogram.
	// es: Kilogramo.
	Kilogram Unit = "kg"
	// Gram.
	// es: Gramo.
	Gram Unit = "g"
	// Tonne: 1,000 kg.
	// es: Tonelada: 1000 kg.
	Tonne Unit = "t"
	// Litre.
	// es: Litro.
	Litre Unit = "l"
	// Millilitre.
	// es: Mililitro.
	Millilitre Unit = "ml"
	// Each: things counted.
	// es: Unidad: cosas contadas.
	Each Unit = "unit"
	// Plant.
	// es: Planta.
	Plant Unit = "plant"
	// Person.
	// es: Persona.
	Person Unit = "person"
	// Family.
	// es: Familia.
	Family Unit = "family"
	// SquareMetre.
	// es: Metro cuadrado.
	SquareMetre Unit = "m2"
	// Hectare: 10,000 m².
	// es: Hectárea: 10 000 m².
	Hectare Unit = "ha"
	// SquareKilometre: 100 ha.
	// es: Kilómetro cuadrado: 100 ha.
	SquareKilometre Unit = "km2"
	// Metre.
	// es: Metro.
	Metre Unit = "m"
	// Kilometre.
	// es: Kilómetro.
	Kilometre Unit = "km"
	// Hour.
	// es: Hora.
	Hour Unit = "h"
	// Day.
	// es: Día.
	Day Unit = "day"
	// Percent: hundredths of a stated whole.
	// es: Por ciento: centésimas de un total declarado.
	Percent Unit = "percent"
	// Boliviano (ISO 4217).
	// es: Boliviano (ISO 4217).
	BOB Unit = "BOB"
	// Sol (ISO 4217).
	// es: Sol (ISO 4217).
	PEN Unit = "PEN"
	// United States dollar (ISO 4217).
	// es: Dólar de los Estados Unidos (ISO 4217).
	USD Unit = "USD"
	// KilogramPerHectareYear: yield.
	// es: Kilogramo por hectárea y año: rendimiento.
	KilogramPerHectareYear Unit = "kg/ha/year"
	// USDPerKilogram: price.
	// es: Dólar por kilogramo: precio.
	USDPerKilogram Unit = "USD/kg"
	// BOBPerKilogram: price.
	// es: Boliviano por kilogramo: precio.
	BOBPerKilogram Unit = "BOB/kg"
	// PENPerKilogram: price.
	// es: Sol por kilogramo: precio.
	PENPerKilogram Unit = "PEN/kg"
)

// Money is an amount in one currency.
// es: Money es un importe en una moneda.
type Money struct {
	// The amount, in whole units of the currency and hundredths.
	// es: El importe, en unidades de la moneda y centésimas.
	Amount *float64 `json:"amount" jsonschema:"minimum=0,maximum=1000000000000"`

	// The currency (ISO 4217).
	// es: La moneda (ISO 4217).
	Currency Currency `json:"currency"`
}

// Currency is a currency by its ISO 4217 code.
// es: Currency es una moneda por su código ISO 4217.
// source: ISO 4217
// edition: no indicada / not stated
// checked: 2026-11-23
//
//mixta:open ^[A-Z]{3}$
type Currency string

// The currencies of the two countries and those that meet them.
const (
	// Boliviano of Bolivia.
	// es: Boliviano.
	// source: ISO 4217
	Boliviano Currency = "BOB"
	// Sol of Peru.
	// es: Sol.
	// source: ISO 4217
	Sol Currency = "PEN"
	// Dollar of the United States.
	// es: Dólar de los Estados Unidos.
	// source: ISO 4217
	Dollar Currency = "USD"
	// Euro.
	// es: Euro.
	// source: ISO 4217
	Euro Currency = "EUR"
	// Real of Brazil.
	// es: Real del Brasil.
	// source: ISO 4217
	Real Currency = "BRL"
	// ArgentinePeso of Argentina.
	// es: Peso argentino.
	// source: ISO 4217
	ArgentinePeso Currency = "ARS"
	// ChileanPeso of Chile.
	// es: Peso chileno.
	// source: ISO 4217
	ChileanPeso Currency = "CLP"
)
