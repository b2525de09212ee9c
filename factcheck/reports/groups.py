"""Things that belong together, found by joining them two by two (union-find)."""

from collections.abc import Hashable
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Groups(Generic[T]):
    """Groups of things; a thing that was never joined is not in it."""

    def __init__(self) -> None:
        self._parents: dict[T, T] = {}

    def __contains__(self, thing: T) -> bool:
        return thing in self._parents

    def root(self, thing: T) -> T:
        """The thing that stands for the group; the thing itself if it is in none."""
        path = []
        while self._parents.get(thing, thing) != thing:
            path.append(thing)
            thing = self._parents[thing]
        for passed in path:
            self._parents[passed] = thing
        return thing

    def join(self, one: T, other: T) -> None:
        """Make one group of the groups of both; the one's root stands for it."""
        self._parents.setdefault(one, one)
        self._parents.setdefault(other, other)
        self._parents[self.root(other)] = self.root(one)
