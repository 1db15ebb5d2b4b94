"""The models of the corpus, one builder each; importing this fills MODELS in the order of these lines."""
from .common import MODELS, Random, Zeros  # noqa: F401
from . import basic, language, vision, sparse, tensat  # noqa: F401
