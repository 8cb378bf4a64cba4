"""Draws points and a straight line beside each other, as SVG."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log10

WIDTH, HEIGHT = 400, 360
LEFT, RIGHT, TOP, BOTTOM = 60, 20, 50, 60


@dataclass
class Panel:
    """One drawing: what goes up and across, the points, and where a straight line starts and how steep it is."""

    up: str
    across: str
    points: list[tuple[float, float]]
    line: tuple[float, float]


def plot(panels: list[Panel]) -> str:
    """Panels side by side."""
    width = WIDTH * len(panels)
    drawn = "".join(panel(one, WIDTH * number) for number, one in enumerate(panels))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {HEIGHT}" font-family="sans-serif" font-size="13">\n'
        f'<rect width="{width}" height="{HEIGHT}" fill="white"/>\n{drawn}</svg>\n'
    )


def panel(of: Panel, left: int) -> str:
    """One of them."""
    start, slope = of.line
    most_x = max(x for x, _ in of.points) * 1.08
    most_y = max([y for _, y in of.points] + [start + slope * most_x]) * 1.05
    base, inside = HEIGHT - BOTTOM, left + LEFT

    def place(x: float, y: float) -> tuple[float, float]:
        across = inside + x / most_x * (WIDTH - LEFT - RIGHT)
        return round(across, 1), round(base - y / most_y * (base - TOP), 1)

    lines = [f'<text x="{inside - 50}" y="28">{of.up}</text>']
    lines.append(f'<text x="{left + WIDTH / 2 + 20}" y="{HEIGHT - 15}" text-anchor="middle">{of.across}</text>')
    for tick in ticks(most_y):
        _, y = place(0, tick)
        lines.append(f'<path d="M{inside},{y} H{left + WIDTH - RIGHT}" stroke="#ddd"/>')
        lines.append(f'<text x="{inside - 8}" y="{y + 4}" text-anchor="end">{tick:g}</text>')
    for tick in [x for x, _ in of.points] if len(of.points) < 4 else ticks(most_x):
        x, _ = place(tick, 0)
        lines.append(f'<text x="{x}" y="{base + 18}" text-anchor="middle">{tick:g}</text>')
    (x1, y1), (x2, y2) = place(0, max(start, 0)), place(most_x, start + slope * most_x)
    lines.append(f'<path d="M{x1},{y1} L{x2},{y2}" stroke="#888" stroke-dasharray="5 4"/>')
    lines.append(f'<path d="M{inside},{TOP} V{base} H{left + WIDTH - RIGHT}" fill="none" stroke="black"/>')
    for point in of.points:
        x, y = place(*point)
        lines.append(f'<circle cx="{x}" cy="{y}" r="4.5" fill="#1f4e79"/>')
    return "\n".join(lines) + "\n"


def ticks(most: float) -> list[float]:
    """Round numbers up to one."""
    step = 10.0 ** floor(log10(most))
    step = next(each for each in (step / 5, step / 2, step, step * 2) if most / each <= 6)
    return [step * number for number in range(int(most / step) + 1)]
