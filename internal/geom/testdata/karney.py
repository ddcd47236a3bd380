"""Reference values for the tests: areas.json and distances.json.

Karney's solution of the geodesic problem and of the area under a geodesic (Algorithms for geodesics, J. Geodesy 87, 2013,
equations 7, 8 and 58 to 63), by quadrature in decimals of 60 digits, so that no digit of a double is in doubt. The standard
library suffices:  python3 karney.py
"""
import json
import math
import random
from decimal import Decimal as D, getcontext

getcontext().prec = 60


def inverse_tangent(n):
    x = D(1) / n
    total, term, k = x, x, 1
    while abs(term) > D(10) ** -62:
        term = -term / (n * n)
        k += 2
        total += term / k
    return total


PI = 4 * (4 * inverse_tangent(5) - inverse_tangent(239))


def sincos(x):
    x -= (x / (2 * PI)).to_integral_value() * 2 * PI
    y = x / 2**12
    s, term, k = y, y, 1
    while abs(term) > D(10) ** -75:
        term = -term * y * y / ((k + 1) * (k + 2))
        k += 2
        s += term
    c = (1 - s * s).sqrt()
    for _ in range(12):
        s, c = 2 * s * c, c * c - s * s
    return s, c


def atan2(y, x):
    a, r = D(math.atan2(float(y), float(x))), (x * x + y * y).sqrt()
    for _ in range(4):
        s, c = sincos(a)
        d = (y * c - x * s) / r
        a += d + d**3 / 6
    return a


def gauss_legendre(n):
    rule = []
    for i in range(n):
        x = D(math.cos(math.pi * (i + 0.75) / (n + 0.5)))
        for _ in range(8):
            p0, p1 = D(1), x
            for k in range(2, n + 1):
                p0, p1 = p1, ((2 * k - 1) * x * p1 - (k - 1) * p0) / k
            dp = n * (x * p1 - p0) / (x * x - 1)
            x -= p1 / dp
        rule.append((x, 2 / ((1 - x * x) * dp * dp)))
    return rule


RULE = gauss_legendre(20)


def mean(start, span, f):
    half = span / 2
    return sum(w * f(start + half + half * x) for x, w in RULE) / 2


def artanh(x):
    return ((1 + x) / (1 - x)).ln() / 2


def arsinh(x):
    return (x + (x * x + 1).sqrt()).ln()


a, f = D(6378137), 1 / D("298.257223563")
b, e2 = a * (1 - f), f * (2 - f)
ep2, e = e2 / (1 - e2), e2.sqrt()
c2 = a * a / 2 + b * b / 2 * artanh(e) / e


def t(x):
    return x + (1 / x + 1).sqrt() * arsinh(x.sqrt()) if x else D(1)


class Geodesic:
    def __init__(self, p, q):
        reduced = []
        for latitude in (p[1], q[1]):
            s, c = sincos(latitude * PI / 180)
            s *= 1 - f
            r = (s * s + c * c).sqrt()
            reduced += [s / r, c / r]
        self.beta = s1, c1, s2, c2_ = reduced
        lam = (q[0] - p[0]) * PI / 180
        self.omega = lam
        for _ in range(60):
            so, co = sincos(self.omega)
            east, north = c2_ * so, c1 * s2 - s1 * c2_ * co
            r = (east * east + north * north).sqrt()
            self.sigma = atan2(r, s1 * s2 + c1 * c2_ * co)
            self.sa0 = east / r * c1
            self.ca0 = (1 - self.sa0**2).sqrt()
            self.sigma1 = atan2(s1, north / r * c1)
            self.k2 = ep2 * self.ca0**2
            lag = self.mean(lambda s: (2 - f) / (1 + (1 - f) * (1 + self.k2 * s * s).sqrt()))
            omega = lam + f * self.sa0 * self.sigma * lag
            if abs(omega - self.omega) < D(10) ** -54:
                break
            self.omega = omega

    def mean(self, of):
        return mean(self.sigma1, self.sigma, lambda u: of(sincos(u)[0]))

    def length(self):
        return b * self.sigma * self.mean(lambda s: (1 + self.k2 * s * s).sqrt())

    def area(self):
        s1, c1, s2, c2_ = self.beta
        so, co = sincos(self.omega / 2)
        turn = 2 * atan2(so * (s1 * (1 + c2_) + s2 * (1 + c1)), co * (s1 * s2 + (1 + c1) * (1 + c2_)))
        bulge = self.mean(lambda s: (t(ep2) - t(self.k2 * s * s)) / (ep2 - self.k2 * s * s) * s / 2)
        return c2 * turn - e2 * a * a * self.ca0 * self.sa0 * self.sigma * bulge


def exact(position):
    return tuple(D(v) for v in position)  # the double, not its decimal spelling


def area(ring):
    edges = [(exact(p), exact(q)) for p, q in zip(ring, ring[1:])]
    return -sum(Geodesic(p, q).area() for p, q in edges if p[0] != q[0])


def length(p, q):
    return Geodesic(exact(p), exact(q)).length()


def ring(lat, metres, corners):
    """An irregular ring of that size around 68° west."""
    points, phase = [], random.random()
    for k in range(corners):
        angle = 2 * math.pi * (k + phase + 0.6 * random.random()) / corners
        r = metres / 111e3 * (0.4 + 0.2 * random.random())
        points.append([round(-68 + r * math.cos(angle) / math.cos(math.radians(lat)), 7), round(lat + r * math.sin(angle), 7)])
    return points + points[:1]


def square(lat, metres):
    y = metres / 2 / 111e3
    x = y / math.cos(math.radians(lat))
    corner = lambda i, j: [round(-68 + i * x, 7), round(lat + j * y, 7)]
    return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1), corner(-1, -1)]


def write(name, rows):
    with open(name, "w") as file:
        file.write("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n")


if __name__ == "__main__":
    random.seed(906)
    rings = [("cato 40 m", square(-16, 40)), ("hectare", square(-16, 100)), ("1 km", square(-16, 1e3)), ("10 km", square(-16, 1e4))]
    for lat in 0, -10.5, -16, -22, 45, 70, -85:
        for metres in 40, 100, 1e3, 1e4, 4e4, 1e5, 1e6:
            if metres < 1e6 or abs(lat) < 85:
                rings.append((f"{metres:g} m at {lat}", ring(lat, metres, random.randint(3, 9))))
    write("areas.json", [{"name": name, "ring": r, "area": str(area(r))[:22]} for name, r in rings])
    pairs = []
    for metres in 0.01, 1, 40, 100, 1e3, 1e4, 1e5, 1e6, 2e6, 8e6:
        for lat in 0, -16, -16, 60:
            azimuth, r = 2 * math.pi * random.random(), metres / 111e3
            p = [round(-68 + random.random(), 7), lat + round(random.random(), 7)]
            q = [round(p[0] + r * math.sin(azimuth) / math.cos(math.radians(lat)), 9), round(p[1] + r * math.cos(azimuth) * 0.9, 9)]
            if abs(q[1]) < 90 and abs(q[0]) < 180:
                pairs.append((p, q))
    write("distances.json", [{"a": p, "b": q, "metres": str(length(p, q))[:20]} for p, q in pairs])
