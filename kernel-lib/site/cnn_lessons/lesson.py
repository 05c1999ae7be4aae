from .cells import cells
from .place import Place


def lesson(notebook, page, folder):
    """What the template shows of a notebook, and what of it could not be shown."""
    place = Place(page["words"], folder)
    shown = cells(notebook, page, place)
    headings = [heading for cell in shown for heading in cell.get("headings", [])]
    touched = any(output.get("touch") for cell in shown for output in cell.get("outputs", []))
    return {**page, "touched": touched, "cells": shown, "headings": headings}, place.remarks
